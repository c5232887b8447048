package org.waymark.assessment;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.ReferralEvent.ReferralDecided;
import org.waymark.sql.Sql;

/** A decision for section 17 opens the assessment in the same transaction (guide ¶9). */
@Component
class OpenedByDecision {
    private final Sql sql;
    private final Clock clock;
    private final Assessments assessments;

    OpenedByDecision(Sql sql, Clock clock, Assessments assessments) {
        this.sql = sql;
        this.clock = clock;
        this.assessments = assessments;
    }

    @EventListener
    @Order(50)
    void on(ReferralDecided e) {
        if (e.action() != CourseOfAction.SECTION_17_ASSESSMENT) return;
        var received =
                sql.first(
                                "select received_at from referral where id = ?",
                                r -> r.instant("received_at"),
                                e.referral())
                        .orElseGet(clock::instant);
        assessments.decided(
                e.child(),
                new Assessments.From(e.referral().value(), e.concern().value(), received),
                e.nextTeam());
    }
}
