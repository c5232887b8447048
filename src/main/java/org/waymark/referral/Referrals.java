package org.waymark.referral;

import static org.waymark.referral.ReferralRules.*;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.identification.ConcernId;
import org.waymark.people.Agencies;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.people.Team;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
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

    /** The rule of the clock of guide ¶8. */
    public static final String DECISION_CLOCK = "referral.decision";

    private final Sql sql;
    private final Clock clock;
    private final Clocks clocks;
    private final Tasks tasks;
    private final Access access;
    private final Proofs proofs;
    private final Agencies agencies;
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
            Agencies agencies,
            Deliveries deliveries,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.clocks = clocks;
        this.tasks = tasks;
        this.access = access;
        this.proofs = proofs;
        this.agencies = agencies;
        this.deliveries = deliveries;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public ReferralId send(SendReferral c) {
        var me = proofs.practitioner();
        var concern = concern(c.concern());
        var urgent = c.urgent() || concern.immediateDanger();
        if (urgent && blank(c.urgentReason()) && !concern.immediateDanger())
            throw new RuleBroken(URGENT_NEEDS_REASON, "urgentReason");
        if (!concern.discussed() && blank(c.directReason()) && !urgent)
            throw new RuleBroken(REFERRAL_NEEDS_DISCUSSION_OR_REASON, "directReason");
        if (c.suppressPolice() != null && c.suppressPolice().isBlank())
            throw new RuleBroken(SUPPRESSING_POLICE_NEEDS_REASON, "suppressPolice");
        var id = ReferralId.random();
        return new ReferralId(
                keys.once(
                        c.key(),
                        "SendReferral",
                        id.value(),
                        () -> send(id, c, concern, urgent, me)));
    }

    private void send(
            ReferralId id, SendReferral c, Concern concern, boolean urgent, Practitioner me) {
        var now = clock.instant();
        var frontDoor = team(TeamKind.FRONT_DOOR);
        var due = clocks.due(DECISION_CLOCK, now);
        if (sql.update(
                        "update concern set state = 'REFERRED', version = version + 1 where id = ? and state <> 'REFERRED'",
                        c.concern())
                == 0) throw new RuleBroken(ALREADY_REFERRED);
        insert(id, c, concern, urgent, me, frontDoor, now, due);
        access.grant(
                concern.child(),
                frontDoor.id(),
                Compartment.FILE,
                "referred to the front door",
                null);
        tasks.open(
                new NewTask(
                        concern.child(),
                        DECIDE_TASK,
                        "Decide a referral",
                        id.value(),
                        c.concern().value(),
                        frontDoor.id(),
                        urgent,
                        due));
        var police = c.suppressPolice() == null;
        events.publishEvent(
                new ReferralEvent.ReferralSent(
                        concern.child(), c.concern(), id, police, me.agency().id(), now));
        events.publishEvent(
                new ReferralEvent.ReferralReceived(
                        concern.child(),
                        c.concern(),
                        id,
                        urgent,
                        frontDoor.id(),
                        frontDoor.agency(),
                        now));
        deliveries.send(id, c, concern.child(), urgent, me, now);
    }

    private void insert(
            ReferralId id,
            SendReferral c,
            Concern concern,
            boolean urgent,
            Practitioner me,
            Team frontDoor,
            Instant now,
            Instant due) {
        sql.update(
                """
                insert into referral (id, concern_id, child_id, author_agency, referrer_id, team_id, state, urgent, urgent_reason,
                    direct, direct_reason, source_code, sent_at, received_at, decision_due)
                values (?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                c.concern(),
                concern.child(),
                me.agency().id(),
                me.id(),
                frontDoor.id(),
                urgent,
                concern.immediateDanger() && blank(c.urgentReason())
                        ? "A child is in immediate danger"
                        : c.urgentReason(),
                !concern.discussed(),
                c.directReason(),
                sourceCode(me.agency().kind()),
                now,
                now,
                due);
    }

    private Team team(TeamKind kind) {
        return agencies.team(kind)
                .orElseThrow(
                        () -> new IllegalStateException("the area has no team of kind " + kind));
    }

    private Concern concern(ConcernId id) {
        return sql.first(
                        """
                        select c.child_id, c.immediate_danger,
                               exists (select 1 from consultation k where k.concern_id = c.id and k.state = 'ANSWERED') as discussed
                        from concern c where c.id = ?
                        """,
                        Concern::of,
                        id)
                .orElseThrow(NotFound::new);
    }

    /** Referral source as the census has it (domain.md D.4). */
    private static String sourceCode(AgencyKind kind) {
        return switch (kind) {
            case SCHOOL -> "2A";
            case EDUCATION_SERVICE -> "2B";
            case HEALTH -> "3D";
            case HOUSING -> "4";
            case ADULT_SERVICES -> "5A";
            case CHILDRENS_SOCIAL_CARE -> "5B";
            case POLICE -> "6";
            case PROBATION, YOUTH_JUSTICE -> "7";
            case VOLUNTARY, PARTNERSHIP, OTHER -> "8";
        };
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }

    private record Concern(ChildId child, boolean immediateDanger, boolean discussed) {
        static Concern of(Row r) {
            return new Concern(
                    r.id("child_id", ChildId::new), r.is("immediate_danger"), r.is("discussed"));
        }
    }
}
