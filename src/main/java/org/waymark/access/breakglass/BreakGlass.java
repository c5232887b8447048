package org.waymark.access.breakglass;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Open a file that one has no part in.
 *
 * @param reference as it was typed
 * @param hours for how long: 1, 4 or 12
 */
public record BreakGlass(
        CommandKey key,
        @Nullable String reference,
        @Nullable GlassPurpose purpose,
        @Nullable String reason,
        @Nullable Integer hours) {}
