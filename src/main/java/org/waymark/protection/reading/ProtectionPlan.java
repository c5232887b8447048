package org.waymark.protection.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildShown;
import org.waymark.meetings.MeetingId;
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.PlanEnd;
import org.waymark.protection.ProtectionPlanId;

/**
 * A child protection plan (guide ¶10), with what the census asks of it.
 *
 * @param visitEvery working days between visits, as the plan sets; null for the area's rule
 * @param nextVisit when the child is to be seen next at the latest; null where no clock runs
 * @param visits the latest first; empty to those who see the plan and not its visits
 */
public record ProtectionPlan(
        ProtectionPlanId id,
        int version,
        ChildShown child,
        LocalDate startedOn,
        AbuseCategory initialCategory,
        AbuseCategory latestCategory,
        int previousPlans,
        @Nullable MeetingId conference,
        @Nullable EnquiryId enquiry,
        @Nullable String fromArea,
        @Nullable Integer visitEvery,
        @Nullable Instant nextVisit,
        String lead,
        List<VisitLine> visits,
        @Nullable LocalDate endedOn,
        @Nullable PlanEnd ended,
        @Nullable String endedBecause)
        implements OneChild, Changes {
    public ProtectionPlan {
        visits = List.copyOf(visits);
    }
}
