package org.waymark.sharing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.AdultId;
import org.waymark.people.AgencyId;
import org.waymark.people.LawfulBasis;
import org.waymark.requests.CommandKey;
import org.waymark.sharing.DecideDisclosure;
import org.waymark.sharing.DisclosureId;
import org.waymark.sharing.Exemption;
import org.waymark.sharing.Fact;
import org.waymark.sharing.OffenceCondition;
import org.waymark.sharing.PrepareDisclosure;
import org.waymark.sharing.RecipientKind;
import org.waymark.sharing.RequestKind;
import org.waymark.sharing.RequestOutcome;
import org.waymark.sharing.Requester;
import org.waymark.sharing.SentBy;
import org.waymark.sharing.ServiceAgreement;
import org.waymark.sharing.SharingChoice;
import org.waymark.sharing.SpecialCondition;
import org.waymark.sharing.StepKind;
import org.waymark.sharing.Told;
import org.waymark.sharing.VictimAnswer;
import org.waymark.sharing.VictimRequestId;

/** What programs send about sharing. */
final class SharingBodies {
    private SharingBodies() {}

    @Schema(
            example =
                    "{\"to\": \"5b0d3f6e-0000-4000-8000-000000000001\", \"purpose\": \"A joint"
                            + " visit\", \"facts\": [\"NAME\", \"DATE_OF_BIRTH\"], \"words\": \"She is"
                            + " seen on Mondays.\"}")
    record Prepare(
            @Nullable UUID request,
            @Schema(description = "The organisation of this area that receives it")
                    @Nullable UUID to,
            @Schema(description = "Where it is none of this area") @Nullable RecipientKind kind,
            @Nullable String recipient,
            @Nullable UUID adult,
            @Nullable Boolean toTheChild,
            @Nullable String purpose,
            @Nullable String subjects,
            @Nullable Set<Fact> facts,
            @Nullable Set<UUID> lines,
            @Nullable Set<UUID> documents,
            @Nullable Set<UUID> records,
            @Nullable String words) {
        PrepareDisclosure command(CommandKey key, ChildId child) {
            return new PrepareDisclosure(
                    key,
                    child,
                    request == null ? null : new VictimRequestId(request),
                    to == null ? null : new AgencyId(to),
                    kind,
                    recipient,
                    adult == null ? null : new AdultId(adult),
                    Boolean.TRUE.equals(toTheChild),
                    purpose,
                    subjects,
                    facts == null ? Set.of() : facts,
                    lines == null ? Set.of() : lines,
                    documents == null ? Set.of() : documents,
                    records == null ? Set.of() : records,
                    words);
        }
    }

    @Schema(
            example =
                    "{\"digest\":"
                            + " \"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\","
                            + " \"decision\": \"SHARE\", \"necessity\": \"They visit with us.\","
                            + " \"basis\": \"PUBLIC_TASK\", \"special\": \"SAFEGUARDING\", \"offence\":"
                            + " \"NONE\", \"agreement\": \"NO_SERVICE\", \"childTold\": \"TOLD\","
                            + " \"carersTold\": \"WILL_BE\", \"method\": \"LINK\"}")
    record Decide(
            @Schema(description = "Of the preview that was looked at") @Nullable String digest,
            @Nullable SharingChoice decision,
            @Nullable String reason,
            @Nullable LawfulBasis basis,
            @Nullable SpecialCondition special,
            @Nullable OffenceCondition offence,
            @Nullable Exemption exemption,
            @Nullable String necessity,
            @Nullable ServiceAgreement agreement,
            @Nullable Told childTold,
            @Nullable Told carersTold,
            @Nullable List<UUID> adultsTold,
            @Nullable String notToldReason,
            @Nullable SentBy method) {
        DecideDisclosure command(CommandKey key, DisclosureId id, int version) {
            return new DecideDisclosure(
                    key,
                    id,
                    version,
                    digest,
                    decision,
                    reason,
                    basis,
                    special,
                    offence,
                    exemption,
                    necessity,
                    agreement,
                    childTold,
                    carersTold,
                    adultsTold == null
                            ? Set.of()
                            : Set.copyOf(adultsTold.stream().map(AdultId::new).toList()),
                    notToldReason,
                    method);
        }
    }

    @Schema(example = "{\"receipt\": \"Their duty officer telephoned\"}")
    record Receipt(@Nullable String receipt) {}

    @Schema(example = "{\"email\": \"karen.doyle@police.northmoor.example\", \"days\": 7}")
    record Link(
            @Schema(description = "\"AGENCY\", or the id of a team of the receiver")
                    @Nullable String party,
            @Nullable String email,
            @Nullable Integer days) {}

    @Schema(example = "{\"why\": \"It went to the wrong team\"}")
    record Why(@Nullable String why) {}

    @Schema(
            example =
                    "{\"reference\": \"WM-2026-004217\", \"holder\":"
                            + " \"5b0d3f6e-0000-4000-8000-000000000001\", \"crimeReference\":"
                            + " \"NM/0042/26\", \"what\": \"Attendance in May\", \"believedHeld\":"
                            + " \"The school keeps it\", \"lineOfEnquiry\": \"Where she was\","
                            + " \"necessity\": \"Nobody else knows\", \"counselling\": false,"
                            + " \"noticeOn\": \"2026-11-24\"}")
    record Ask(
            @Nullable String reference,
            @Nullable UUID holder,
            @Nullable String crimeReference,
            @Nullable String what,
            @Nullable String believedHeld,
            @Nullable String lineOfEnquiry,
            @Nullable String necessity,
            @Nullable Boolean counselling,
            @Nullable String probative,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate noticeOn,
            @Nullable String noNotice,
            @Nullable LocalDate neededBy) {}

    @Schema(
            example =
                    "{\"answer\": \"LIMITED\", \"words\": \"She came on the days that you name. No"
                            + " more is needed.\", \"childTold\": \"TOLD\", \"isvaTold\": \"TOLD\"}")
    record Answer(
            @Nullable VictimAnswer answer,
            @Nullable String words,
            @Nullable UUID disclosure,
            @Nullable Told childTold,
            @Nullable Told isvaTold) {}

    @Schema(
            example =
                    "{\"kind\": \"SUBJECT_ACCESS\", \"reference\": \"WM-2026-004217\","
                            + " \"requester\": \"The young person\", \"requesterIs\": \"CHILD\","
                            + " \"receivedOn\": \"2026-11-24\", \"words\": \"I want to read my file\"}")
    record Receive(
            @Nullable RequestKind kind,
            @Nullable String reference,
            @Nullable String requester,
            @Nullable Requester requesterIs,
            @Nullable LocalDate receivedOn,
            @Schema(description = "Of a breach: when somebody first knew")
                    @Nullable Instant knownAt,
            @Nullable String words,
            @Schema(description = "Of a breach: references of files, one a line")
                    @Nullable String affected) {}

    @Schema(
            example =
                    "{\"step\": \"IDENTITY_ASKED\", \"on\": \"2026-11-25\", \"words\": \"By"
                            + " letter\"}")
    record Step(@Nullable StepKind step, @Nullable LocalDate on, @Nullable String words) {}

    @Schema(
            example =
                    "{\"entry\": \"5b0d3f6e-0000-4000-8000-000000000001\", \"kind\":"
                            + " \"DISAGREEMENT\", \"words\": \"I was not there\"}")
    record Statement(@Nullable UUID entry, @Nullable String kind, @Nullable String words) {}

    @Schema(
            example =
                    "{\"outcome\": \"GRANTED\", \"words\": \"A copy was handed over\", \"letter\":"
                            + " \"Here is the copy that you asked for.\"}")
    record Settle(
            @Nullable RequestOutcome outcome, @Nullable String words, @Nullable String letter) {}
}
