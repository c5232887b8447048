package org.waymark.protection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * The court extended an emergency protection order: once, by 7 days at most (s45(5) and (6)).
 *
 * @param madeAt when the court extended it; null for now
 * @param endsAt when it ends then; null for the longest the law allows
 */
public record ExtendEmergencyOrder(
        CommandKey key,
        EmergencyOrderId order,
        int version,
        @Nullable Instant madeAt,
        @Nullable Instant endsAt) {}
