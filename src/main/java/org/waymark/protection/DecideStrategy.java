package org.waymark.protection;

import org.jspecify.annotations.Nullable;
import org.waymark.child.Wishes;
import org.waymark.requests.CommandKey;

/**
 * What a strategy discussion that was held decided, or the reasons of what it decided before.
 *
 * @param decision null only where it is decided already
 */
public record DecideStrategy(
        CommandKey key,
        StrategyId strategy,
        int version,
        @Nullable StrategyDecision decision,
        @Nullable String reasons,
        @Nullable String safety,
        @Nullable Wishes wishes) {}
