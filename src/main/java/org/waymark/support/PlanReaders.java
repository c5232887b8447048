package org.waymark.support;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.Wording;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/**
 * Who reads a plan, ended one by one (H.2, "deny by default"). What somebody has to do in the plan
 * stays theirs; what they may see of the child for other reasons too.
 */
@Service
public class PlanReaders {
    private final Sql sql;
    private final Clock clock;
    private final PlanDesk desk;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    PlanReaders(
            Sql sql,
            Clock clock,
            PlanDesk desk,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.keys = keys;
        this.events = events;
    }

    private record Member(UUID id, Party party) {}

    /** By whoever leads the plan. */
    @Transactional
    public void stop(StopSharing c) {
        var plan = desk.toLead(c.plan());
        var member =
                c.member() == null
                        ? null
                        : sql.first(
                                        "select id, practitioner_id, team_id from support_member where id = ? and plan_id = ?",
                                        r -> {
                                            var person = r.findUuid("practitioner_id");
                                            Party party =
                                                    person == null
                                                            ? r.id("team_id", TeamId::new)
                                                            : new PractitionerId(person);
                                            return new Member(r.uuid("id"), party);
                                        },
                                        c.member(),
                                        plan.id())
                                .orElse(null);
        new Checks()
                .require(member != null, SupportRules.STOP_NEEDS_WHO, "member")
                .require(!Words.blank(c.why()), SupportRules.STOP_NEEDS_WHY, "why")
                .orThrow();
        keys.once(
                c.key(),
                "StopSharing",
                plan.id().value(),
                () -> stop(plan, Objects.requireNonNull(member), c));
    }

    private void stop(PlanDesk.Plan plan, Member member, StopSharing c) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        Plans.save(
                sql.update(
                        "update support_member set ended_at = ?, ended_by = ?, ended_because = ? where id = ? and ended_at is null",
                        now,
                        me.id(),
                        Words.orNull(c.why()),
                        member.id()));
        if (!stillReads(plan, member.party()))
            sql.call(
                    "select end_plan_reading(?, ?, ?, ?)",
                    plan.child(),
                    member.party(),
                    plan.id(),
                    now);
        events.publishEvent(
                new SupportEvent.SupportPlanSharingStopped(
                        plan.child(), plan.id(), me.agency().id(), now));
    }

    private boolean stillReads(PlanDesk.Plan plan, Party party) {
        return sql.exists(
                """
                select 1 from support_plan where id = ? and coordinator_id = ?
                union all
                select 1 from support_member where plan_id = ? and coalesce(practitioner_id, team_id) = ? and ended_at is null
                """,
                plan.id(),
                party,
                plan.id(),
                party);
    }

    /** Whoever coordinated it reads on, as one of those listed, until that is ended. */
    void coordinated(PlanDesk.Plan plan) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        sql.update(
                """
                insert into support_member (id, plan_id, child_id, author_agency, practitioner_id, why, added_by, added_at)
                select ?, ?, ?, ?, ?, ?, ?, ? where not exists (
                    select 1 from support_member where plan_id = ? and practitioner_id = ? and ended_at is null)
                """,
                UUID.randomUUID(),
                plan.id(),
                plan.child(),
                me.agency().id(),
                plan.coordinator(),
                "Coordinated it until " + Wording.day(now),
                me.id(),
                now,
                plan.id(),
                plan.coordinator());
    }
}
