package org.waymark.protection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * An emergency protection order ended.
 *
 * @param endedAt null for now, or for the moment it ran out where that is past
 * @param follows what keeps the child safe from now on
 */
public record EndEmergencyOrder(
        CommandKey key,
        EmergencyOrderId order,
        int version,
        @Nullable OrderEnd how,
        @Nullable Instant endedAt,
        @Nullable String follows) {}
