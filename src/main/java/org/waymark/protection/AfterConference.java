package org.waymark.protection;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.requests.CommandKey;
import org.waymark.sql.Sql;
import org.waymark.work.Tasks;

/**
 * What follows a conference by itself: its date stands on the enquiry, the plan starts that day (a
 * child in need plan that runs ends then), goes on, or ends.
 */
@Component
class AfterConference {
    private final Sql sql;
    private final PlanStore store;
    private final ProtectionPlans plans;
    private final Tasks tasks;

    AfterConference(Sql sql, PlanStore store, ProtectionPlans plans, Tasks tasks) {
        this.sql = sql;
        this.store = store;
        this.plans = plans;
        this.tasks = tasks;
    }

    @EventListener
    @Order(20)
    void on(ConferenceEvent.ConferenceHeld e) {
        if (e.enquiry() != null) heldFor(e.enquiry(), e.meeting(), e);
        if (e.category() != null)
            plans.start(
                    new StartProtectionPlan(
                            CommandKey.random(),
                            e.child(),
                            e.on(),
                            e.category(),
                            e.meeting(),
                            e.enquiry(),
                            e.fromArea(),
                            e.visitEvery(),
                            null,
                            true));
    }

    private void heldFor(EnquiryId enquiry, UUID meeting, ConferenceEvent.ConferenceHeld e) {
        sql.update(
                "update enquiry set conference_id = ?, conference_on = ?, version = version + 1 where id = ?",
                meeting,
                e.on(),
                enquiry);
        tasks.done(enquiry.value(), Enquiries.CONFERENCE_TASK, "held");
    }

    @EventListener
    @Order(20)
    void on(ConferenceEvent.ReviewConferenceHeld e) {
        var p = store.get(e.plan());
        if (e.category() == null)
            plans.end(
                    new EndProtectionPlan(
                            CommandKey.random(),
                            p.id(),
                            p.version(),
                            e.on(),
                            PlanEnd.REVIEW_CONFERENCE,
                            e.meeting(),
                            e.reason(),
                            e.needPlan()));
        else if (e.category() != p.category())
            plans.change(
                    new ChangeProtectionPlan(
                            CommandKey.random(),
                            p.id(),
                            p.version(),
                            e.category(),
                            p.visitEvery(),
                            e.reason()));
    }
}
