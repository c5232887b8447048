package org.waymark.protection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.How;
import org.waymark.meetings.NewInvitation;
import org.waymark.requests.CommandKey;

/**
 * Ask people to a strategy discussion.
 *
 * @param follows the earlier discussion that it follows up
 */
public record PlanStrategy(
        CommandKey key,
        ChildId child,
        @Nullable Instant plannedFor,
        @Nullable How how,
        @Nullable String place,
        @Nullable StrategyId follows,
        List<NewInvitation> people) {
    public PlanStrategy {
        people = List.copyOf(people);
    }
}
