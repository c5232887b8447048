package org.waymark.referral;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.casefile.Compartment;
import org.waymark.referral.Receivers.Receiver;
import org.waymark.sql.Sql;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Brings a referral to one receiver: the row, what they may see for it, the task to acknowledge it
 * and its clock. Sent and received are one moment here, because both sides use this system.
 */
@Component
class Sending {
    private final Sql sql;
    private final Access access;
    private final Clocks clocks;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    Sending(Sql sql, Access access, Clocks clocks, Tasks tasks, ApplicationEventPublisher events) {
        this.sql = sql;
        this.access = access;
        this.clocks = clocks;
        this.tasks = tasks;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Delivery d, Receiver to) {
        sql.later(
                """
                insert into delivery (id, referral_id, concern_id, child_id, author_agency, destination, team_id, owner_id,
                                      urgent, sent_at, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                d.id(),
                d.referral(),
                d.concern(),
                d.child(),
                d.sender(),
                to.destination(),
                to.teamId(),
                to.guardian(),
                d.urgent(),
                d.now(),
                d.now());
        arrive(d, to);
    }

    /** False when it was sent already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean sendLater(Delivery d, Receiver to) {
        var changed =
                sql.update(
                        """
                        update delivery set team_id = ?, owner_id = ?, urgent = ?, sent_at = ?, received_at = ?, version = version + 1
                        where id = ? and sent_at is null
                        """,
                        to.teamId(),
                        to.guardian(),
                        d.urgent(),
                        d.now(),
                        d.now(),
                        d.id());
        if (changed == 1) arrive(d, to);
        return changed == 1;
    }

    private void arrive(Delivery d, Receiver to) {
        grant(d, to);
        tasks.open(
                new NewTask(
                        d.child(),
                        Deliveries.TASK,
                        to.destination() == Destination.DUTY_TEAM
                                ? "Alert: a referral has come in"
                                : "Acknowledge a referral",
                        d.id().value(),
                        d.concern().value(),
                        to.party(),
                        d.urgent(),
                        clocks.due(rule(d), d.now())));
        events.publishEvent(sent(d, to));
    }

    /**
     * The police see this concern and the address it gave; social care and its duty team the file,
     * the duty team on its own board.
     */
    private void grant(Delivery d, Receiver to) {
        switch (to.destination()) {
            case CHILDRENS_SOCIAL_CARE -> {} // with the referral itself
            case DUTY_TEAM -> {
                access.open(d.child(), to.party(), d.concern().value(), "alerted to a referral");
                sql.later(
                        "update referral set duty_team_id = ? where id = ?",
                        to.teamId(),
                        d.referral());
            }
            case POLICE -> {
                var record = d.concern().value();
                var because = "referred to the police";
                access.grant(d.child(), to.party(), Compartment.CORE, record, because, null);
                access.grant(d.child(), to.party(), Compartment.ADDRESS, record, because, null);
            }
        }
    }

    private static String rule(Delivery d) {
        return d.urgent() ? "delivery.acknowledgement.urgent" : "delivery.acknowledgement";
    }

    private static DeliveryEvent sent(Delivery d, Receiver to) {
        return d.urgent()
                ? new DeliveryEvent.UrgentDeliverySent(
                        d.child(),
                        d.concern(),
                        d.referral(),
                        d.id(),
                        to.destination(),
                        to.teamId(),
                        to.guardian(),
                        d.sender(),
                        d.now())
                : new DeliveryEvent.DeliverySent(
                        d.child(),
                        d.concern(),
                        d.referral(),
                        d.id(),
                        to.destination(),
                        to.teamId(),
                        to.guardian(),
                        d.sender(),
                        d.now());
    }
}
