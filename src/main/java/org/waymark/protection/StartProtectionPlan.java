package org.waymark.protection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;

/**
 * A child protection plan starts: on the day of its initial conference, or by hand for a child who
 * moved here with one (domain.md B.4, trap 14).
 *
 * @param conference the meeting that decided it; null for a child who moved here
 * @param enquiry the enquiry that led to it
 * @param fromArea the area that the child moved from
 * @param visitEvery working days between visits, as the plan has it; null for the area's rule
 * @param earlierPlans how many plans the child had elsewhere before
 * @param endNeedPlan whether a child in need plan that runs ends on the same day
 */
public record StartProtectionPlan(
        CommandKey key,
        ChildId child,
        @Nullable LocalDate startedOn,
        @Nullable AbuseCategory category,
        @Nullable UUID conference,
        @Nullable EnquiryId enquiry,
        @Nullable String fromArea,
        @Nullable Integer visitEvery,
        @Nullable Integer earlierPlans,
        boolean endNeedPlan) {}
