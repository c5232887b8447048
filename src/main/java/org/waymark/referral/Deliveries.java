package org.waymark.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.identification.ConcernId;
import org.waymark.people.Agencies;
import org.waymark.people.Practitioner;
import org.waymark.people.Team;
import org.waymark.people.TeamKind;
import org.waymark.sql.Row;
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

    private final Sql sql;
    private final Clock clock;
    private final Clocks clocks;
    private final Tasks tasks;
    private final Access access;
    private final Proofs proofs;
    private final Agencies agencies;
    private final BankHolidays england;
    private final ApplicationEventPublisher events;

    Deliveries(
            Sql sql,
            Clock clock,
            Clocks clocks,
            Tasks tasks,
            Access access,
            Proofs proofs,
            Agencies agencies,
            BankHolidays england,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.clocks = clocks;
        this.tasks = tasks;
        this.access = access;
        this.proofs = proofs;
        this.agencies = agencies;
        this.england = england;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void send(
            ReferralId referral,
            SendReferral c,
            ChildId child,
            boolean urgent,
            Practitioner me,
            Instant now) {
        var sending = new Sending(referral, c.concern(), child, urgent, me, now);
        var frontDoor = team(TeamKind.FRONT_DOOR);
        deliver(sending, Destination.CHILDRENS_SOCIAL_CARE, frontDoor, null);
        deliver(
                sending,
                Destination.POLICE,
                team(TeamKind.POLICE_CHILD_PROTECTION),
                c.suppressPolice());
        var duty = team(TeamKind.EMERGENCY_DUTY);
        var outOfHours = outOfHours(now);
        if (urgent || outOfHours) {
            access.grant(child, duty.id(), Compartment.FILE, "alerted to a referral", null);
            deliver(sending, Destination.DUTY_TEAM, duty, null);
        }
        screening(sending, outOfHours ? duty : frontDoor);
    }

    /** A referral that turns out to be urgent: the duty team is alerted, if it was not before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void alertDuty(Referral.Facts f, Practitioner me, Instant now) {
        if (sql.exists(
                "select 1 from delivery where referral_id = ? and destination = 'DUTY_TEAM'",
                f.id())) return;
        var duty = team(TeamKind.EMERGENCY_DUTY);
        access.grant(f.child(), duty.id(), Compartment.FILE, "alerted to a referral", null);
        deliver(
                new Sending(f.id(), f.concern(), f.child(), true, me, now),
                Destination.DUTY_TEAM,
                duty,
                null);
    }

    /**
     * Every referral is safety-screened on receipt, out of hours by the emergency duty team (safety
     * rule 2).
     */
    private void screening(Sending s, Team by) {
        tasks.open(
                new NewTask(
                        s.child(),
                        Referrals.SCREEN_TASK,
                        "Safety-screen a referral",
                        s.referral().value(),
                        s.concern().value(),
                        by.id(),
                        s.urgent(),
                        s.now().plus(java.time.Duration.ofHours(1))));
    }

    private void deliver(Sending s, Destination to, Team team, @Nullable String suppressed) {
        var id = DeliveryId.random();
        var sent = suppressed == null ? s.now() : null;
        sql.update(
                """
                insert into delivery (id, referral_id, concern_id, child_id, author_agency, destination, team_id, urgent, sent_at,
                                      received_at, suppressed_reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                s.referral(),
                s.concern(),
                s.child(),
                s.me().agency().id(),
                to,
                suppressed == null ? team.id() : null,
                s.urgent(),
                sent,
                sent,
                suppressed);
        if (suppressed != null) return;
        if (to == Destination.DUTY_TEAM)
            sql.update(
                    "update referral set duty_team_id = ? where id = ?", team.id(), s.referral());
        if (to == Destination.POLICE)
            access.grant(
                    s.child(),
                    team.id(),
                    Compartment.CORE,
                    s.concern().value(),
                    "referred to the police",
                    null);
        tasks.open(
                new NewTask(
                        s.child(),
                        TASK,
                        to == Destination.DUTY_TEAM
                                ? "Alert: a referral has come in"
                                : "Acknowledge a referral",
                        id.value(),
                        s.concern().value(),
                        team.id(),
                        s.urgent(),
                        clocks.due("delivery.acknowledgement", s.now())));
        events.publishEvent(
                new ReferralEvent.DeliverySent(
                        s.child(),
                        s.concern(),
                        s.referral(),
                        id,
                        to,
                        team.id(),
                        s.me().agency().id(),
                        s.now()));
    }

    /** The receiver says they have it. Any member of the receiving team may. */
    @Transactional
    public void acknowledge(DeliveryId id) {
        var me = proofs.practitioner();
        var d =
                sql.first(
                                """
                                select referral_id, concern_id, child_id, destination, author_agency, team_id from delivery where id = ?
                                """,
                                Delivered::of,
                                id)
                        .filter(found ->
                                me.teams().stream().anyMatch(t -> t.value().equals(found.team())))
                        .orElseThrow(NotFound::new);
        var now = clock.instant();
        var changed =
                sql.update(
                        """
                        update delivery set acknowledged_at = ?, acknowledged_by = ?, version = version + 1
                        where id = ? and acknowledged_at is null
                        """,
                        now,
                        me.id(),
                        id);
        if (changed == 0) throw new RuleBroken(ReferralRules.ALREADY_ACKNOWLEDGED);
        tasks.done(id.value(), TASK, "acknowledged");
        events.publishEvent(
                new ReferralEvent.DeliveryAcknowledged(
                        d.child(), d.concern(), d.referral(), id, d.to(), d.agency(), now));
    }

    /** Outside 8:30am to 5pm on a working day. */
    boolean outOfHours(Instant now) {
        var t = now.atZone(England.ZONE);
        return !england.isWorkingDay(t.toLocalDate())
                || t.toLocalTime().isBefore(java.time.LocalTime.of(8, 30))
                || !t.toLocalTime().isBefore(java.time.LocalTime.of(17, 0));
    }

    private Team team(TeamKind kind) {
        return agencies.team(kind)
                .orElseThrow(
                        () -> new IllegalStateException("the area has no team of kind " + kind));
    }

    private record Sending(
            ReferralId referral,
            ConcernId concern,
            ChildId child,
            boolean urgent,
            Practitioner me,
            Instant now) {}

    private record Delivered(
            ReferralId referral,
            ConcernId concern,
            ChildId child,
            Destination to,
            org.waymark.people.AgencyId agency,
            @Nullable UUID team) {
        static Delivered of(Row r) {
            return new Delivered(
                    r.id("referral_id", ReferralId::new),
                    r.id("concern_id", ConcernId::new),
                    r.id("child_id", ChildId::new),
                    r.kind("destination", Destination.class),
                    r.id("author_agency", org.waymark.people.AgencyId::new),
                    r.findUuid("team_id"));
        }
    }
}
