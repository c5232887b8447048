package org.waymark.referral;

import static org.waymark.referral.ReferralRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** The tracked deliveries of a referral: sent, received, acknowledged. */
@Service
public class Deliveries {
    public static final String TASK = "ACKNOWLEDGE_DELIVERY";

    /** A manager reads every reason for leaving the police out. */
    public static final String POLICE_LEFT_OUT_TASK = "POLICE_LEFT_OUT";

    private final Sql sql;
    private final Clock clock;
    private final Tasks tasks;
    private final Clocks clocks;
    private final Proofs proofs;
    private final Receivers receivers;
    private final DutyManagers managers;
    private final Sending sending;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Deliveries(
            Sql sql,
            Clock clock,
            Tasks tasks,
            Clocks clocks,
            Proofs proofs,
            Receivers receivers,
            DutyManagers managers,
            Sending sending,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.tasks = tasks;
        this.clocks = clocks;
        this.proofs = proofs;
        this.receivers = receivers;
        this.managers = managers;
        this.sending = sending;
        this.keys = keys;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void send(
            ReferralId referral,
            SendReferral c,
            ChildId child,
            Receivers.Doors doors,
            boolean urgent,
            Practitioner me,
            Instant now) {
        var sender = me.agency().id();
        for (var to : receivers.now(doors, urgent, now)) {
            var d =
                    new Delivery(
                            DeliveryId.random(), referral, c.concern(), child, urgent, sender, now);
            if (to.destination() == Destination.POLICE && c.suppressPolice() != null)
                leaveOut(d, doors, c.suppressPolice());
            else sending.send(d, to);
        }
        screening(referral, c, child, doors, urgent, now);
    }

    /**
     * Every referral is safety-screened on receipt, out of hours by the emergency duty team (safety
     * rule 2).
     */
    private void screening(
            ReferralId referral,
            SendReferral c,
            ChildId child,
            Receivers.Doors doors,
            boolean urgent,
            Instant now) {
        var by =
                receivers.frontDoorClosed(now)
                        ? Destination.DUTY_TEAM
                        : Destination.CHILDRENS_SOCIAL_CARE;
        tasks.open(
                new NewTask(
                        child,
                        Referrals.SCREEN_TASK,
                        "Safety-screen a referral",
                        referral.value(),
                        c.concern().value(),
                        doors.at(by).party(),
                        urgent,
                        clocks.due("referral.screening", now)));
    }

    private void leaveOut(Delivery d, Receivers.Doors doors, String why) {
        sql.later(
                """
                insert into delivery (id, referral_id, concern_id, child_id, author_agency, destination, urgent, suppressed_reason)
                values (?, ?, ?, ?, ?, 'POLICE', ?, ?)
                """,
                d.id(),
                d.referral(),
                d.concern(),
                d.child(),
                d.sender(),
                d.urgent(),
                why.strip());
        if (doors.guardian() != null) return;
        for (var manager : managers.ofFrontDoor())
            tasks.open(
                    new NewTask(
                            d.child(),
                            POLICE_LEFT_OUT_TASK,
                            "A referral was not sent to the police: read why",
                            d.referral().value(),
                            d.concern().value(),
                            manager,
                            d.urgent(),
                            null));
    }

    /**
     * Sends the police what they were left out of: by the agency that referred, or by children's
     * social care.
     */
    @Transactional
    public DeliveryId sendToPolice(CommandKey key, ReferralId referral) {
        var me = proofs.practitioner();
        var d = find(referral);
        if (!me.agency().id().equals(d.sender())
                && me.agency().kind() != AgencyKind.CHILDRENS_SOCIAL_CARE)
            throw new NotAllowed(AccessRules.NEEDS_RAISING_AGENCY);
        return new DeliveryId(keys.once(key, "SendToPolice", d.id().value(), () -> sendLater(d)));
    }

    private void sendLater(Delivery d) {
        if (!sending.sendLater(d, receivers.of(d.child(), Destination.POLICE)))
            throw new RuleBroken(POLICE_ALREADY_HAVE_IT);
        tasks.done(d.referral().value(), POLICE_LEFT_OUT_TASK, "sent to the police");
        events.publishEvent(
                new DeliveryEvent.PoliceToldAfterAll(
                        d.child(), d.concern(), d.referral(), d.id(), d.sender(), d.now()));
    }

    private Delivery find(ReferralId referral) {
        return sql.first(
                        """
                        select d.id, d.referral_id, d.concern_id, d.child_id, d.author_agency, r.urgent
                        from delivery d join referral r on r.id = d.referral_id
                        where d.referral_id = ? and d.destination = 'POLICE'
                        """,
                        r -> Delivery.of(r, clock.instant()),
                        referral)
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public void acknowledge(DeliveryId id) {
        acknowledge(CommandKey.random(), id, null);
    }

    /**
     * The receiver says they have it: any member of the receiving team, or a sealed file's
     * guardian.
     *
     * @param reference the receiver's own, such as a crime or incident number
     */
    @Transactional
    public void acknowledge(CommandKey key, DeliveryId id, @Nullable String reference) {
        var me = proofs.practitioner();
        var d =
                sql.first(
                                """
                                select referral_id, concern_id, child_id, destination, author_agency, team_id, owner_id from delivery
                                where id = ?
                                """,
                                Receipt::of,
                                id)
                        .filter(found -> found.isFor(me))
                        .orElseThrow(NotFound::new);
        keys.once(key, "AcknowledgeDelivery", id.value(), () -> acknowledged(id, d, reference));
    }

    /** By whoever acts now, whom the delivery is for. */
    @Transactional(propagation = Propagation.MANDATORY)
    void acknowledged(DeliveryId id, Receipt d, @Nullable String reference) {
        var now = clock.instant();
        var changed =
                sql.update(
                        """
                        update delivery set acknowledged_at = ?, acknowledged_by = ?, reference = ?, version = version + 1
                        where id = ? and acknowledged_at is null
                        """,
                        now,
                        proofs.practitioner().id(),
                        reference == null || reference.isBlank() ? null : reference.strip(),
                        id);
        if (changed == 0) throw new RuleBroken(ALREADY_ACKNOWLEDGED);
        end(id, "acknowledged");
        events.publishEvent(
                new DeliveryEvent.DeliveryAcknowledged(
                        d.child(), d.concern(), d.referral(), id, d.to(), d.agency(), now));
    }

    /** A decision came before this receiver acknowledged. */
    @Transactional(propagation = Propagation.MANDATORY)
    void overtake(DeliveryId id, Receipt d, Instant now) {
        sql.later(
                "update delivery set overtaken_at = ?, version = version + 1 where id = ?",
                now,
                id);
        end(id, "decided");
        events.publishEvent(
                new DeliveryEvent.DeliveryOvertaken(
                        d.child(), d.concern(), d.referral(), id, d.to(), d.agency(), now));
    }

    private void end(DeliveryId id, String outcome) {
        tasks.done(id.value(), List.of(TASK, UnansweredDeliveries.TASK), outcome);
    }

    /** The delivery to one receiver, if this person may see it. */
    @Transactional(readOnly = true)
    public Optional<DeliveryId> find(ReferralId referral, Destination to) {
        return sql.first(
                "select id from delivery where referral_id = ? and destination = ?",
                r -> r.id("id", DeliveryId::new),
                referral,
                to);
    }
}
