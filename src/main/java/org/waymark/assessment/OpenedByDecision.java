package org.waymark.assessment;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.ReferralEvent.ReferralDecided;

/** A decision for section 17 opens the assessment in the same transaction (guide ¶9). */
@Component
class OpenedByDecision {
    private final Assessments assessments;

    OpenedByDecision(Assessments assessments) {
        this.assessments = assessments;
    }

    @EventListener
    @Order(50)
    void on(ReferralDecided e) {
        if (e.action() == CourseOfAction.SECTION_17_ASSESSMENT)
            assessments.decided(e.child(), e.referral().value(), e.concern().value(), e.nextTeam());
    }
}
