package org.waymark.identification;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Record a discussion that was held elsewhere, e.g. by telephone in urgency: with whom, when, what
 * was advised and decided, and why.
 *
 * @param with name and role
 * @param heldTime null when it is no longer known
 */
public record AddConsultation(
        CommandKey key,
        ConcernId concern,
        @Nullable String with,
        @Nullable LocalDate heldOn,
        @Nullable LocalTime heldTime,
        @Nullable String advice,
        @Nullable Boolean concernRemains,
        @Nullable String reason) {}
