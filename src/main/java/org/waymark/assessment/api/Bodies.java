package org.waymark.assessment.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.*;
import org.waymark.child.Known;
import org.waymark.child.Wishes;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;

/** What programs send about an assessment. */
final class Bodies {
    private Bodies() {}

    @Schema(example = "{\"why\": \"Two observations in a week; her needs have to be assessed.\"}")
    record Opening(@Nullable String why) {}

    @Schema(
            example =
                    "{\"lead\": \"0b8e7c1a-6d0a-4b53-9a55-1f6d7f0f2c11\", \"overseer\": \"5d1d5f4e-2f0b-4a44-8d0e-6b4d7d1f9a02\", \"startedOn\": \"2026-11-25\"}")
    record Worker(
            @Nullable PractitionerId lead,
            @Schema(description = "Needed where the lead is not a qualified social worker")
                    @Nullable PractitionerId overseer,
            @Schema(description = "Today, where it is left out") @Nullable LocalDate startedOn) {
        AllocateAssessment command(CommandKey key, AssessmentId id, int version) {
            return new AllocateAssessment(key, id, version, lead, overseer, startedOn);
        }
    }

    @Schema(
            example =
                    "{\"from\": \"0b8e7c1a-6d0a-4b53-9a55-1f6d7f0f2c11\", \"to\": \"5d1d5f4e-2f0b-4a44-8d0e-6b4d7d1f9a02\", \"why\": \"Off sick until January\"}")
    record HandOver(
            @Nullable PractitionerId from,
            @Nullable PractitionerId to,
            @Nullable PractitionerId overseer,
            @Nullable String why) {
        HandOverAssessments command(CommandKey key) {
            return new HandOverAssessments(key, from, to, overseer, why);
        }
    }

    @Schema(example = "{\"on\": \"2026-12-18\"}")
    record Review(@Nullable LocalDate on) {}

    @Schema(
            example =
                    "{\"strengths\": \"Likes school and goes every day.\", \"needs\": \"Tired on Mondays.\", \"evidence\": \"Form tutor, 26 November\", \"analysis\": \"School is what keeps her going.\"}")
    record Text(
            @Nullable String strengths,
            @Nullable String needs,
            @Nullable String evidence,
            @Nullable String analysis,
            @Schema(description = "Why it was not looked into, instead of all the others")
                    @Nullable String notLooked) {
        WritePart command(CommandKey key, AssessmentId id, Part part, int over) {
            return new WritePart(
                    key, id, part, over, strengths, needs, evidence, analysis, notLooked);
        }
    }

    @Schema(
            example =
                    "{\"on\": \"2026-11-27\", \"seen\": true, \"alone\": true, \"place\": \"School\", \"by\": \"Lorna Blythe, social worker\"}")
    record Visit(
            @Nullable LocalDate on,
            @Nullable Boolean seen,
            @Nullable Boolean alone,
            @Nullable String place,
            @Nullable String by,
            @Nullable String whyNot) {
        RecordVisit command(CommandKey key, AssessmentId id) {
            return new RecordVisit(key, id, on, seen, alone, place, by, whyNot);
        }
    }

    @Schema(
            example =
                    "{\"finding\": \"NO_SIGN\", \"analysis\": \"The contact was online only and is blocked.\", \"threats\": \"NO\", \"drinkOrDrugs\": \"NO\", \"trust\": \"NOT_KNOWN\", \"policeTold\": true}")
    record Consent(
            @Nullable ConsentFinding finding,
            @Nullable String analysis,
            @Nullable Known threats,
            @Nullable String threatsWords,
            @Nullable Known drinkOrDrugs,
            @Nullable Known trust,
            @Nullable Boolean policeTold) {
        ConsiderConsent command(CommandKey key, AssessmentId id) {
            return new ConsiderConsent(
                    key,
                    id,
                    finding,
                    analysis,
                    threats,
                    threatsWords,
                    drinkOrDrugs,
                    trust,
                    policeTold);
        }
    }

    @Schema(
            example =
                    "{\"state\": \"KNOWN\", \"words\": \"I want to keep going to the club.\", \"how\": \"Seen alone at school\", \"on\": \"2026-11-27\", \"weight\": \"She keeps going.\"}")
    record Heard(
            @Schema(allowableValues = {"KNOWN", "NOT_YET", "NOT_YET_URGENT"})
                    @Nullable String state,
            @Nullable String words,
            @Nullable String how,
            @Nullable LocalDate on,
            @Nullable String weight,
            @Nullable String reason) {
        HearTheChild command(CommandKey key, AssessmentId id) {
            Wishes wishes =
                    switch (state) {
                        case "KNOWN" -> new Wishes.Known(words, how, on, weight);
                        case "NOT_YET" -> new Wishes.NotYet(reason);
                        case "NOT_YET_URGENT" -> new Wishes.NotYetUrgent();
                        case null, default -> null;
                    };
            return new HearTheChild(key, id, wishes);
        }
    }

    @Schema(
            example =
                    "{\"team\": \"5d1d5f4e-2f0b-4a44-8d0e-6b4d7d1f9a02\", \"question\": \"How is her attendance, and who collects her?\", \"by\": \"2026-12-04\"}")
    record Question(
            @Schema(description = "A person; or else a team") @Nullable PractitionerId person,
            @Nullable TeamId team,
            @Nullable String question,
            @Nullable LocalDate by) {
        AskContribution command(CommandKey key, AssessmentId id) {
            return new AskContribution(key, id, person == null ? team : person, question, by);
        }
    }

    @Schema(example = "{\"words\": \"She was collected late three times by a man in a grey car.\"}")
    record Contributed(@Nullable Boolean nothingKnown, @Nullable String words) {
        GiveContribution command(CommandKey key, ContributionId id, int version) {
            return new GiveContribution(key, id, version, Boolean.TRUE.equals(nothingKnown), words);
        }
    }

    @Schema(
            example =
                    "{\"harm\": \"NEITHER\", \"harmReason\": \"The contact was blocked early.\", \"need\": \"NOT_IN_NEED\", \"needReason\": \"Her family meets her needs.\", \"factors\": [\"20\"], \"otherFactor\": \"Contact by an unknown person online\"}")
    record Concluded(
            @Nullable Harm harm,
            @Nullable String harmReason,
            @Nullable Need need,
            @Nullable String needReason,
            @Schema(description = "Codes of the children in need census")
                    @Nullable List<String> factors,
            @Nullable String otherFactor) {
        Conclude command(CommandKey key, AssessmentId id, int version) {
            return new Conclude(
                    key,
                    id,
                    version,
                    harm,
                    harmReason,
                    need,
                    needReason,
                    factors == null ? List.of() : factors,
                    otherFactor);
        }
    }

    @Schema(example = "{\"lateReason\": \"The family was abroad for three weeks.\"}")
    record Authorised(@Nullable String lateReason) {}

    @Schema(example = "{\"words\": \"Say what the school sees now.\"}")
    record Returned(@Nullable String words) {}

    @Schema(
            example =
                    "{\"agency\": \"Lighthouse Support\", \"service\": \"Online safety sessions\", \"sent\": true, \"reason\": \"She wants to know how to block people.\", \"agreement\": \"AGREED\"}")
    record Considered(
            @Nullable String agency,
            @Nullable String service,
            @Nullable Boolean sent,
            @Nullable String reason,
            @Nullable Agreement agreement) {
        ConsiderOnward command(CommandKey key, AssessmentId id) {
            return new ConsiderOnward(key, id, agency, service, sent, reason, agreement);
        }
    }

    @Schema(
            example =
                    "{\"reason\": \"RC9\", \"words\": \"Lorna Blythe told Amira and her mother on 18 December.\"}")
    record Closed(@Nullable ClosureReason reason, @Nullable String words) {
        CloseAssessment command(CommandKey key, AssessmentId id, int version) {
            return new CloseAssessment(key, id, version, reason, words);
        }
    }
}
