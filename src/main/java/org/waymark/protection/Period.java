package org.waymark.protection;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when an order's days count and when it ends.
 *
 * @param protection the police protection during which the designated officer applied
 */
record Period(Instant from, Instant until, OrderStore.@Nullable During protection) {
    /** Whole hours, so that no clock runs longer than the order. */
    static int hours(Instant from, Instant until) {
        return (int) Math.max(1, Duration.between(from, until).toHours());
    }

    int hours() {
        return hours(from, until);
    }
}
