package org.waymark.protection.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildShown;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.QuorumNeed;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.StrategyDecision;
import org.waymark.protection.StrategyId;
import org.waymark.protection.StrategyState;

/**
 * A strategy discussion (guide ¶10).
 *
 * @param missing who must be there and was not
 * @param belongsToEnquiry whether it started a section 47 enquiry, or joined the one that ran
 * @param enquiry that enquiry, for those who may read it
 * @param wishes KNOWN, NOT_YET or NOT_YET_URGENT; null where nothing was recorded with it
 */
public record Strategy(
        StrategyId id,
        int version,
        ChildShown child,
        StrategyState state,
        @Nullable MeetingId meeting,
        @Nullable Instant plannedFor,
        @Nullable Instant heldAt,
        @Nullable String how,
        List<QuorumNeed> missing,
        List<String> people,
        @Nullable String notHeldBecause,
        @Nullable StrategyDecision decision,
        @Nullable String reasons,
        @Nullable String safety,
        boolean belongsToEnquiry,
        @Nullable EnquiryId enquiry,
        @Nullable String wishes,
        @Nullable String childsWords,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String recordedBy,
        Instant recordedAt)
        implements OneChild, Changes {
    public Strategy {
        missing = List.copyOf(missing);
        people = List.copyOf(people);
    }
}
