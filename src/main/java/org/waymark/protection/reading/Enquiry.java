package org.waymark.protection.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildShown;
import org.waymark.protection.AfterEnquiry;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.EnquiryOutcome;
import org.waymark.protection.StrategyId;

/**
 * A section 47 enquiry (guide ¶10), with what the census asks of it.
 *
 * @param startedAt the strategy discussion that initiated it (S47ActualStartDate)
 * @param conferenceDue 15 working days later (InitialCPCtarget)
 * @param conferenceOn when the initial conference was held (DateOfInitialCPC)
 */
public record Enquiry(
        EnquiryId id,
        int version,
        ChildShown child,
        StrategyId strategy,
        Instant startedAt,
        Instant conferenceDue,
        boolean joint,
        String lead,
        List<VisitLine> visits,
        @Nullable String notSeenBecause,
        @Nullable String findings,
        @Nullable EnquiryOutcome outcome,
        List<AfterEnquiry> after,
        @Nullable Boolean conferenceRequired,
        @Nullable String conferenceReason,
        @Nullable LocalDate conferenceOn,
        @Nullable String lateBecause,
        @Nullable String lateSafety,
        @Nullable String concludedBy,
        @Nullable Instant concludedAt)
        implements OneChild, Changes {
    public Enquiry {
        visits = List.copyOf(visits);
        after = List.copyOf(after);
    }

    /** Due and not held: a reason is asked for. */
    public boolean isConferenceLate(Instant now) {
        return conferenceOn == null
                && !Boolean.FALSE.equals(conferenceRequired)
                && !conferenceDue.isAfter(now);
    }
}
