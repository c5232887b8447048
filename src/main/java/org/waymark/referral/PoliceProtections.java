package org.waymark.referral;

import static org.waymark.referral.ReferralRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.Children;
import org.waymark.people.Agencies;
import org.waymark.people.Practitioner;
import org.waymark.people.Team;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Police protection: 72 clock hours, not renewable on the same facts; the local authority's enquiry
 * duty under section 47 opens by itself (domain.md B.6, trap 6).
 */
@Service
public class PoliceProtections {
    public static final String ENQUIRY_TASK = "SECTION_47_DUTY";
    public static final String TELL_TASK = "TELL_CHILD_AND_PARENTS";

    private final Sql sql;
    private final Clock clock;
    private final Clocks clocks;
    private final Proofs proofs;
    private final Children children;
    private final Agencies agencies;
    private final Access access;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    PoliceProtections(
            Sql sql,
            Clock clock,
            Clocks clocks,
            Proofs proofs,
            Children children,
            Agencies agencies,
            Access access,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.clocks = clocks;
        this.proofs = proofs;
        this.children = children;
        this.agencies = agencies;
        this.access = access;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public PoliceProtectionId take(TakePoliceProtection c) {
        var me = proofs.police();
        var child = children.visible(c.child());
        check(c);
        var id = PoliceProtectionId.random();
        return new PoliceProtectionId(
                keys.once(
                        c.key(), "TakePoliceProtection", id.value(), () -> take(id, c, child, me)));
    }

    private void check(TakePoliceProtection c) {
        if (blank(c.officer())) throw new RuleBroken(PROTECTION_NEEDS_OFFICER, "officer");
        if (c.takenAt() == null) throw new RuleBroken(PROTECTION_NEEDS_TAKEN_AT, "takenAt");
        if (c.takenAt().isAfter(clock.instant()))
            throw new RuleBroken(PROTECTION_IN_THE_FUTURE, "takenAt");
        if (blank(c.reason())) throw new RuleBroken(PROTECTION_NEEDS_REASON, "reason");
        if (sql.exists(
                "select 1 from police_protection where child_id = ? and ended_at is null and expires_at > ?",
                c.child(),
                clock.instant())) throw new RuleBroken(PROTECTION_ALREADY_RUNNING, "takenAt");
    }

    private void take(
            PoliceProtectionId id, TakePoliceProtection c, ChildId child, Practitioner me) {
        var now = clock.instant();
        var taken = Objects.requireNonNull(c.takenAt());
        UUID record = c.concern() == null ? null : c.concern().value();
        var frontDoor = agencies.team(TeamKind.FRONT_DOOR).orElseThrow();
        var duty = agencies.team(TeamKind.EMERGENCY_DUTY).orElse(frontDoor);
        insert(id, c, child, me, taken, now);
        access.grant(child, me.id(), Compartment.OWN, "recorded police protection", null);
        access.grant(child, frontDoor.id(), Compartment.FILE, "police protection", null);
        access.grant(child, duty.id(), Compartment.FILE, "police protection", null);
        events.publishEvent(
                new ProtectionEvent.PoliceProtectionTaken(
                        child, id, record, frontDoor.id(), me.agency().id(), taken));
        enquiry(child, id, record, frontDoor, now);
        enquiry(child, id, record, duty, now);
        if (!c.childTold() || (!c.parentsTold() && !c.parentsNotSafe()))
            tasks.open(
                    new NewTask(
                            child,
                            TELL_TASK,
                            "Police protection: tell the child and, if safe, the parents",
                            id.value(),
                            record,
                            me.id(),
                            true,
                            now));
    }

    private void enquiry(
            ChildId child, PoliceProtectionId id, @Nullable UUID record, Team team, Instant now) {
        tasks.open(
                new NewTask(
                        child,
                        ENQUIRY_TASK,
                        "Police protection: the section 47 duty has begun, hold a strategy discussion",
                        id.value(),
                        record,
                        team.id(),
                        true,
                        now));
    }

    private void insert(
            PoliceProtectionId id,
            TakePoliceProtection c,
            ChildId child,
            Practitioner me,
            Instant taken,
            Instant now) {
        sql.update(
                """
                insert into police_protection (id, child_id, concern_id, author_agency, officer, designated_officer, taken_at,
                    expires_at, where_now, la_told_at, child_told, parents_told, reason, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                child,
                c.concern(),
                me.agency().id(),
                c.officer(),
                c.designatedOfficer(),
                taken,
                clocks.due("police.protection", taken),
                c.whereNow(),
                now,
                c.childTold() ? "TOLD" : "NOT_YET",
                c.parentsNotSafe() ? "NOT_SAFE" : c.parentsTold() ? "TOLD" : "NOT_YET",
                c.reason(),
                me.id(),
                now);
    }

    @Transactional
    public void end(PoliceProtectionId id, int version, @Nullable String because) {
        var me = proofs.police();
        if (blank(because)) throw new RuleBroken(PROTECTION_END_NEEDS_REASON, "because");
        var child =
                sql.first(
                                "select child_id from police_protection where id = ?",
                                r -> r.id("child_id", ChildId::new),
                                id)
                        .orElseThrow(NotFound::new);
        var now = clock.instant();
        var changed =
                sql.update(
                        """
                        update police_protection set ended_at = ?, ended_because = ?, version = version + 1
                        where id = ? and version = ? and ended_at is null
                        """,
                        now,
                        because,
                        id,
                        version);
        if (changed == 0) throw new RuleBroken(CHANGED_MEANWHILE);
        tasks.done(id.value(), TELL_TASK, "ended");
        events.publishEvent(
                new ProtectionEvent.PoliceProtectionEnded(child, id, null, me.agency().id(), now));
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
