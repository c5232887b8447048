package org.waymark.identification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;

/**
 * A concern in the list of the person who raised it, with what it waits for.
 *
 * @param addsTo the earlier concern this adds an observation to
 * @param actualHarm whether a sign of actual harm was present (domain.md C.1)
 * @param advice the request for advice that nobody answered yet
 * @param remains whether concern remained in the latest discussion; null before any
 * @param ladoDue when the designated officer must have it, where it is about a worker
 */
public record MyConcern(
        ConcernId id,
        ChildId child,
        String name,
        ConcernState state,
        Instant raisedAt,
        @Nullable ConcernId addsTo,
        boolean immediateDanger,
        Safe safeNow,
        Safe safeHome,
        boolean actualHarm,
        @Nullable InvolvedAge involvedAge,
        @Nullable Advice advice,
        @Nullable Boolean remains,
        @Nullable Instant ladoDue) {

    /**
     * Asked for and not answered.
     *
     * @param of with whom it is now
     * @param passedOn when it went on to them, because somebody else did not answer
     * @param overdue not answered in time: silence is answered (safety rule 3)
     */
    public record Advice(
            @Nullable String of,
            Instant askedAt,
            @Nullable Instant due,
            @Nullable Instant passedOn,
            boolean overdue) {}

    /** What cannot wait for a discussion. */
    public boolean isUrgent() {
        return immediateDanger || safeNow == Safe.NO || actualHarm;
    }

    /** Whoever asked and got no answer in time need not wait any longer. */
    public boolean mayReferNow() {
        return advice != null && advice.overdue() && state != ConcernState.REFERRED;
    }
}
