package org.waymark.identification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Advice, decision and reason. A date to look again never replaces a referral, and the practitioner
 * may refer whatever the answer: either person's remaining concern is enough (safety rule 3).
 *
 * @param version what the answerer had before them
 */
public record AnswerConsultation(
        CommandKey key,
        ConsultationId consultation,
        int version,
        @Nullable String advice,
        @Nullable Boolean concernRemains,
        @Nullable String reason,
        @Nullable LocalDate lookAgainOn) {}
