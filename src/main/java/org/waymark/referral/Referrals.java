package org.waymark.referral;

import static org.waymark.referral.ReferralRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyId;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Sending a referral (guide ¶7). Engagement, ethnicity, sex and the child's own view gate nothing.
 */
@Service
public class Referrals {
    public static final String DECIDE_TASK = "DECIDE_REFERRAL";
    public static final String SCREEN_TASK = "SCREEN_REFERRAL";

    /** The rule of the clock of guide ¶8, and the one for a referral that is decided again. */
    static final String DECISION_CLOCK = "referral.decision";

    static final String AGAIN_CLOCK = "referral.decision.again";
    static final List<String> DECISION_CLOCKS = List.of(DECISION_CLOCK, AGAIN_CLOCK);

    private final Sql sql;
    private final Clock clock;
    private final Clocks clocks;
    private final Tasks tasks;
    private final Access access;
    private final Proofs proofs;
    private final Receivers receivers;
    private final Deliveries deliveries;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Referrals(
            Sql sql,
            Clock clock,
            Clocks clocks,
            Tasks tasks,
            Access access,
            Proofs proofs,
            Receivers receivers,
            Deliveries deliveries,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.clocks = clocks;
        this.tasks = tasks;
        this.access = access;
        this.proofs = proofs;
        this.receivers = receivers;
        this.deliveries = deliveries;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public ReferralId send(SendReferral c) {
        var me = proofs.practitioner();
        var concern = concern(c.concern());
        if (!concern.agency().equals(me.agency().id()))
            throw new NotAllowed(AccessRules.NEEDS_RAISING_AGENCY);
        check(c, concern);
        var id = ReferralId.random();
        return new ReferralId(
                keys.once(c.key(), "SendReferral", id.value(), () -> send(id, c, concern, me)));
    }

    private static void check(SendReferral c, Concern concern) {
        var urgent = c.urgent() || concern.immediateDanger();
        new Checks()
                .require(
                        !c.urgent() || concern.immediateDanger() || !blank(c.urgentReason()),
                        URGENT_NEEDS_REASON,
                        "urgentReason")
                .require(
                        concern.discussed() || urgent || !blank(c.directReason()),
                        REFERRAL_NEEDS_DISCUSSION_OR_REASON,
                        "directReason")
                .require(
                        c.suppressPolice() == null || !c.suppressPolice().isBlank(),
                        SUPPRESSING_POLICE_NEEDS_REASON,
                        "suppressPolice")
                .orThrow();
    }

    private void send(ReferralId id, SendReferral c, Concern concern, Practitioner me) {
        var now = clock.instant();
        var urgent = c.urgent() || concern.immediateDanger();
        var doors = receivers.of(concern.child());
        var frontDoor = doors.at(Destination.CHILDRENS_SOCIAL_CARE);
        var due = clocks.due(DECISION_CLOCK, now);
        if (sql.update(
                        "update concern set state = 'REFERRED', version = version + 1 where id = ? and state <> 'REFERRED'",
                        c.concern())
                == 0) throw new RuleBroken(ALREADY_REFERRED);
        insert(id, c, concern, urgent, me, frontDoor, now, due);
        access.open(
                concern.child(),
                frontDoor.party(),
                c.concern().value(),
                "referred to the front door");
        tasks.open(
                new NewTask(
                        concern.child(),
                        DECIDE_TASK,
                        "Decide a referral",
                        id.value(),
                        c.concern().value(),
                        frontDoor.party(),
                        urgent,
                        due));
        events.publishEvent(
                new ReferralEvent.ReferralSent(
                        concern.child(),
                        c.concern(),
                        id,
                        c.suppressPolice() == null,
                        Basis.of(me.agency().kind(), England.dateOf(now)),
                        c.childTold(),
                        c.parentsTold(),
                        me.agency().id(),
                        now));
        events.publishEvent(
                new ReferralEvent.ReferralReceived(
                        concern.child(),
                        c.concern(),
                        id,
                        urgent,
                        frontDoor.teamId(),
                        frontDoor.guardian(),
                        frontDoor.team().agency(),
                        now));
        deliveries.send(id, c, concern.child(), doors, urgent, me, now);
    }

    private void insert(
            ReferralId id,
            SendReferral c,
            Concern concern,
            boolean urgent,
            Practitioner me,
            Receivers.Receiver frontDoor,
            Instant now,
            Instant due) {
        sql.later(
                """
                insert into referral (id, concern_id, child_id, author_agency, referrer_id, team_id, owner_id, state, urgent,
                    urgent_reason, telephoned, direct, direct_reason, child_told, parents_told, told_words, source_code,
                    sent_at, received_at, decision_due)
                values (?, ?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                c.concern(),
                concern.child(),
                me.agency().id(),
                me.id(),
                frontDoor.teamId(),
                frontDoor.guardian(),
                urgent,
                concern.immediateDanger() && blank(c.urgentReason())
                        ? "A child is in immediate danger"
                        : trimmed(c.urgentReason()),
                trimmed(c.telephoned()),
                !concern.discussed(),
                trimmed(c.directReason()),
                c.childTold(),
                c.parentsTold(),
                trimmed(c.toldWords()),
                SourceCode.of(me.agency().kind()),
                now,
                now,
                due);
    }

    private Concern concern(ConcernId id) {
        return sql.first(
                        """
                        select c.child_id, c.author_agency, c.immediate_danger,
                               exists (select 1 from consultation k where k.concern_id = c.id and k.state = 'ANSWERED') as discussed
                        from concern c where c.id = ?
                        """,
                        Concern::of,
                        id)
                .orElseThrow(NotFound::new);
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }

    private static @Nullable String trimmed(@Nullable String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }

    private record Concern(
            ChildId child, AgencyId agency, boolean immediateDanger, boolean discussed) {
        static Concern of(Row r) {
            return new Concern(
                    r.id("child_id", ChildId::new),
                    r.id("author_agency", AgencyId::new),
                    r.is("immediate_danger"),
                    r.is("discussed"));
        }
    }
}
