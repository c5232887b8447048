package org.waymark.protection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.Wishes;
import org.waymark.meetings.How;
import org.waymark.meetings.NewInvitation;
import org.waymark.requests.CommandKey;

/**
 * A strategy discussion that was held, such as by telephone at night, in one step (guide ¶10). Only
 * that it was held is needed; whatever else is missing becomes a task.
 *
 * @param heldAt null for just now
 * @param follows the earlier discussion that it follows up
 * @param people who took part, beside whoever records it
 * @param shared what was shared and weighed
 * @param decision null where it is still to be decided
 * @param safety how the child is kept safe meanwhile
 * @param wishes null where they were not spoken of: then they are asked for
 * @param followUpAt when everybody meets again
 */
public record HoldStrategy(
        CommandKey key,
        ChildId child,
        @Nullable Instant heldAt,
        @Nullable How how,
        @Nullable StrategyId follows,
        List<NewInvitation> people,
        @Nullable String shared,
        @Nullable StrategyDecision decision,
        @Nullable String reasons,
        @Nullable String safety,
        @Nullable Wishes wishes,
        @Nullable Instant followUpAt) {
    public HoldStrategy {
        people = List.copyOf(people);
    }
}
