package org.waymark.protection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Accommodation by agreement ended.
 *
 * @param endedAt null for now
 */
public record EndAccommodation(
        CommandKey key,
        AccommodationId accommodation,
        int version,
        @Nullable Instant endedAt,
        @Nullable String because) {}
