package org.waymark.protection;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.Children;
import org.waymark.people.Practitioner;
import org.waymark.referral.PoliceProtectionId;
import org.waymark.referral.PoliceProtections;
import org.waymark.requests.CommandKey;
import org.waymark.sql.Sql;
import org.waymark.work.Tasks;

/**
 * The duty to enquire that police protection and an emergency order begin by themselves (s47(1)(a),
 * trap 6): a strategy discussion answers it.
 */
@Component
class EnquiryDuty {
    private final Sql sql;
    private final Clock clock;
    private final Children children;
    private final Proofs proofs;
    private final PoliceProtections protections;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    EnquiryDuty(
            Sql sql,
            Clock clock,
            Children children,
            Proofs proofs,
            PoliceProtections protections,
            Tasks tasks,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.children = children;
        this.proofs = proofs;
        this.protections = protections;
        this.tasks = tasks;
        this.events = events;
    }

    void answered(ChildId child, Instant heldAt, Practitioner me) {
        var together = children.together(child);
        var words = "A strategy discussion was held on " + Wording.dayAndTime(heldAt) + ".";
        sql.list(
                        "select id from police_protection where child_id = any (?::uuid[]) and enquiry_at is null order by taken_at limit 5",
                        r -> r.id("id", PoliceProtectionId::new),
                        together)
                .forEach(id -> policeProtection(id, words));
        sql.list(
                        "select id from emergency_order where child_id = any (?::uuid[]) and enquiry_at is null order by made_at limit 5",
                        r -> r.id("id", EmergencyOrderId::new),
                        together)
                .forEach(id -> order(child, id, me));
    }

    /** Who is not registered leaves the words to somebody who is, but the task is done. */
    private void policeProtection(PoliceProtectionId id, String words) {
        if (proofs.isQualifiedSocialWorker())
            protections.takeUpEnquiry(CommandKey.random(), id, words);
        else tasks.done(id.value(), PoliceProtections.ENQUIRY_TASK, "strategy discussion held");
    }

    private void order(ChildId child, EmergencyOrderId id, Practitioner me) {
        var now = clock.instant();
        sql.update(
                "update emergency_order set enquiry_at = ?, version = version + 1 where id = ?",
                now,
                id);
        tasks.done(id.value(), EmergencyOrders.ENQUIRY_TASK, "strategy discussion held");
        events.publishEvent(
                new OrderEvent.OrderDutyTakenUp(child, id.value(), me.agency().id(), now));
    }
}
