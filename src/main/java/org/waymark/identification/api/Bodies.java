package org.waymark.identification.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.identification.AddConsultation;
import org.waymark.identification.AnswerConsultation;
import org.waymark.identification.AskConsultation;
import org.waymark.identification.ConcernId;
import org.waymark.identification.ConcernPart;
import org.waymark.identification.ConsultationId;
import org.waymark.identification.CorrectConcern;
import org.waymark.identification.Correction;
import org.waymark.identification.Safe;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

/**
 * What programs send about a discussion; anything may be missing, and the command says what must
 * not.
 */
final class Bodies {
    private Bodies() {}

    @Schema(
            example =
                    """
                    {"lead": "7c1f0c6e-5a0f-3d5e-9c1b-0a4d1f1f2b11", "safeTonight": "YES", "urgent": false,
                     "question": "Should we refer although the child says nothing is wrong?"}
                    """)
    record Ask(
            @Nullable PractitionerId lead,
            @Nullable Safe safeTonight,
            @Nullable Boolean urgent,
            @Nullable String question,
            @Schema(description = "Who answered the telephone, where it is urgent")
                    @Nullable String telephoned) {
        AskConsultation command(CommandKey key, ConcernId concern) {
            return new AskConsultation(
                    key,
                    concern,
                    lead,
                    Boolean.TRUE.equals(urgent),
                    safeTonight,
                    question,
                    telephoned);
        }
    }

    @Schema(
            example =
                    """
                    {"with": "Sally Draper, service manager, by telephone", "heldOn": "2026-11-24", "heldTime": "4:30pm",
                     "advice": "Refer at once.", "concernRemains": true, "reason": "There is an unknown contact."}
                    """)
    record Held(
            @Nullable String with,
            @Nullable LocalDate heldOn,
            @Nullable String heldTime,
            @Nullable String advice,
            @Nullable Boolean concernRemains,
            @Nullable String reason) {
        AddConsultation command(CommandKey key, ConcernId concern) {
            return new AddConsultation(
                    key, concern, with, heldOn, heldTime, advice, concernRemains, reason);
        }
    }

    @Schema(
            example =
                    """
                    {"advice": "Refer to children's social care and the police.", "concernRemains": true,
                     "reason": "What was seen fits the area's indicators."}
                    """)
    record Answer(
            @Nullable String advice,
            @Nullable Boolean concernRemains,
            @Nullable String reason,
            @Schema(description = "Never replaces a referral") @Nullable LocalDate lookAgainOn) {
        AnswerConsultation command(CommandKey key, ConsultationId id, Version version) {
            return new AnswerConsultation(
                    key, id, version.number(), advice, concernRemains, reason, lookAgainOn);
        }
    }

    @Schema(
            example =
                    """
                    {"what": "WHEN_AND_WHERE", "kind": "CORRECTION", "words": "It was outside the library, not the club."}
                    """)
    record Correct(
            @Nullable ConcernPart what,
            Correction.@Nullable Kind kind,
            @Nullable String words,
            @Schema(description = "Who disagrees, for a DISAGREEMENT") @Nullable String saidBy) {
        CorrectConcern command(CommandKey key, ConcernId concern) {
            return new CorrectConcern(key, concern, what, kind, words, saidBy);
        }
    }

    @Schema(example = "{\"email\": \"somebody@school.example\"}")
    record Away(@Nullable String email) {}
}
