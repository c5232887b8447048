package org.waymark.meetings.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.AgreeAction;
import org.waymark.meetings.Attendance;
import org.waymark.meetings.Audience;
import org.waymark.meetings.Basis;
import org.waymark.meetings.DecisionId;
import org.waymark.meetings.GiveContribution;
import org.waymark.meetings.How;
import org.waymark.meetings.InvitationId;
import org.waymark.meetings.InviteeKind;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingKind;
import org.waymark.meetings.MeetingRules;
import org.waymark.meetings.NewInvitation;
import org.waymark.meetings.Part;
import org.waymark.meetings.PlanMeeting;
import org.waymark.meetings.Quorum;
import org.waymark.meetings.RecordDecision;
import org.waymark.meetings.RecordDissent;
import org.waymark.meetings.RecordHeld;
import org.waymark.meetings.ShareInformation;
import org.waymark.people.AgencyKind;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;
import org.waymark.web.RuleBroken;

/** What is sent about a meeting. */
final class Bodies {
    private Bodies() {}

    @Schema(
            example =
                    """
                    {"kind": "CHILD_IN_NEED_REVIEW", "purpose": "To review the plan.", "plannedFor": "2026-12-04T10:00:00Z",
                     "how": "IN_PERSON", "place": "Civic Centre, room 2",
                     "people": [{"kind": "PRACTITIONER", "practitioner": "0b9f6a0e-1c5e-3d62-9a0c-0d5f0c7f7c11"}]}
                    """)
    record Plan(
            @Nullable MeetingKind kind,
            @Nullable String purpose,
            @Nullable Instant plannedFor,
            @Nullable How how,
            @Nullable String place,
            @Nullable List<Invite> people) {
        PlanMeeting command(CommandKey key, ChildId child) {
            if (kind == null) throw new RuleBroken(MeetingRules.KIND_NEEDED, "kind");
            return new PlanMeeting(
                    key,
                    child,
                    kind,
                    null,
                    purpose,
                    plannedFor,
                    how,
                    place,
                    null,
                    Quorum.NONE,
                    people == null ? List.of() : people.stream().map(Invite::invitation).toList());
        }
    }

    @Schema(
            example =
                    """
                    {"kind": "PROFESSIONAL", "name": "Dr Ada Fell", "agencyName": "Eastmere Hospital", "agencyKind": "HEALTH",
                     "part": "PART", "why": "Police information is shared in the other part."}
                    """)
    record Invite(
            @Nullable InviteeKind kind,
            @Nullable PractitionerId practitioner,
            @Nullable String name,
            @Nullable String role,
            @Nullable String agencyName,
            @Nullable AgencyKind agencyKind,
            @Nullable UUID adult,
            @Nullable Part part,
            @Nullable String why) {
        NewInvitation invitation() {
            return new NewInvitation(
                    kind, practitioner, name, role, agencyName, agencyKind, adult, part, why);
        }
    }

    @Schema(example = "{\"part\": \"PART\", \"why\": \"Police information is shared.\"}")
    record Share(@Nullable Part part, @Nullable String why) {}

    @Schema(
            example =
                    "{\"plannedFor\": \"2026-12-07T10:00:00Z\", \"how\": \"VIDEO\", \"place\": \"By invitation\"}")
    record Move(@Nullable Instant plannedFor, @Nullable How how, @Nullable String place) {}

    @Schema(example = "{\"why\": \"The child moved to another area.\"}")
    record Cancel(@Nullable String why) {}

    @Schema(
            example =
                    """
                    {"heldAt": "2026-12-04T10:05:00Z", "attendance": {"0b9f6a0e-1c5e-3d62-9a0c-0d5f0c7f7c11": "THROUGHOUT"},
                     "notes": {}}
                    """)
    record Held(
            @Nullable Instant heldAt,
            @Nullable How how,
            @Nullable Map<UUID, Attendance> attendance,
            @Nullable Map<UUID, String> notes) {
        RecordHeld command(CommandKey key, MeetingId meeting, int version) {
            return new RecordHeld(key, meeting, version, heldAt, how, by(attendance), by(notes));
        }

        private static <T> Map<InvitationId, T> by(@Nullable Map<UUID, T> map) {
            return map == null
                    ? Map.of()
                    : map.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            e -> new InvitationId(e.getKey()),
                                            Map.Entry::getValue));
        }
    }

    @Schema(
            example =
                    """
                    {"known": "Seen in the lunch hour each Friday.", "worries": "A new telephone nobody can explain.",
                     "strengths": "She trusts her form tutor.", "audience": "EVERYBODY"}
                    """)
    record Contribution(
            @Nullable String known,
            @Nullable String worries,
            @Nullable String strengths,
            @Nullable String childWords,
            @Nullable String proposes,
            @Nullable Audience audience) {
        GiveContribution command(CommandKey key, MeetingId meeting) {
            return new GiveContribution(
                    key, meeting, known, worries, strengths, childWords, proposes, audience);
        }
    }

    @Schema(
            example =
                    """
                    {"saidBy": "Karen Doyle, Northmoor Police", "words": "Seen by the car park with two adults.",
                     "basis": "SAFEGUARDING_TASK", "audience": "EVERYBODY"}
                    """)
    record Information(
            @Nullable String saidBy,
            @Nullable String words,
            @Nullable Basis basis,
            @Nullable Audience audience) {
        ShareInformation command(CommandKey key, MeetingId meeting) {
            return new ShareInformation(key, meeting, saidBy, words, basis, audience);
        }
    }

    @Schema(
            example =
                    "{\"words\": \"The school nurse sees her weekly.\", \"reason\": \"She asked for it.\", \"audience\": \"EVERYBODY\"}")
    record Decision(@Nullable String words, @Nullable String reason, @Nullable Audience audience) {
        RecordDecision command(CommandKey key, MeetingId meeting) {
            return new RecordDecision(key, meeting, words, reason, audience);
        }
    }

    @Schema(
            example =
                    "{\"who\": \"Susan Park, Harbour Academy\", \"words\": \"She should be seen at school.\"}")
    record Dissent(@Nullable DecisionId decision, @Nullable String who, @Nullable String words) {
        RecordDissent command(CommandKey key, MeetingId meeting) {
            return new RecordDissent(key, meeting, decision, who, words);
        }
    }

    /** To one person, to one team, or by name to somebody without an account. */
    @Schema(
            example =
                    """
                    {"practitioner": "0b9f6a0e-1c5e-3d62-9a0c-0d5f0c7f7c11", "what": "See her in school each Monday", "due": "2026-12-14"}
                    """)
    record Action(
            @Nullable PractitionerId practitioner,
            @Nullable TeamId team,
            @Nullable String name,
            @Nullable String what,
            @Nullable LocalDate due) {
        AgreeAction command(CommandKey key, MeetingId meeting) {
            Party to = practitioner == null ? team : practitioner;
            return new AgreeAction(key, meeting, to, name, what, due);
        }
    }

    @Schema(example = "{\"words\": \"The first two Mondays are done.\"}")
    record Progress(@Nullable String words) {}

    @Schema(example = "{\"outcome\": \"She comes by herself now.\"}")
    record Outcome(@Nullable String outcome) {}

    /** The number of the text that the writer read comes with it; 0 for none yet. */
    @Schema(example = "{\"over\": 1, \"words\": \"The meeting heard from each agency.\"}")
    record Text(@Nullable Integer over, @Nullable String words) {
        int overOrNone() {
            return over == null ? 0 : over;
        }
    }
}
