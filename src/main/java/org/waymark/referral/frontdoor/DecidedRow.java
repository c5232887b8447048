package org.waymark.referral.frontdoor;

import java.time.Instant;
import org.waymark.casefile.ChildId;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.ReferralId;

/** A referral decided lately. */
public record DecidedRow(
        ReferralId id,
        ChildId child,
        String name,
        CourseOfAction action,
        String by,
        Instant at,
        boolean late) {}
