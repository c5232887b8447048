package org.waymark.child;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's judgement of exploitation: chosen, with its reason, dated, countersigned by another.
 *
 * @param floorReason why the lowest level is right although it is not used for a child like this
 * @param agreed what the second person said; null until then
 */
public record Judgement(
        JudgementId id,
        ExploitationLevel level,
        String rationale,
        String learningDisability,
        @Nullable String floorReason,
        LocalDate reviewOn,
        String by,
        boolean mine,
        Instant at,
        @Nullable String countersignedBy,
        @Nullable Instant countersignedAt,
        @Nullable Boolean agreed,
        @Nullable String countersignWords,
        int version) {}
