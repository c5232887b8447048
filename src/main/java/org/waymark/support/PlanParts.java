package org.waymark.support;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.procedures.ServiceKind;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** The parts of a plan, a statement each, in the order a reader needs them. */
@Component
class PlanParts {
    private final Sql sql;
    private final Clock clock;

    PlanParts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Of the plan, and those of the child that wait for a plan. */
    List<PlanView.Need> needs(SupportPlanId plan, ChildId child) {
        return sql.list(
                """
                select id, compartment, words, outcome, outcome_whose, case when for_child then child_words end as child_words, origin, origin_on,
                       state, state_words, version
                from support_need where plan_id = ?
                   or (plan_id is null and (child_id = ? or child_id in (select d.id from child d where d.same_as = ?)))
                order by state = 'WAITING', added_at, id limit 100
                """,
                r ->
                        new PlanView.Need(
                                r.id("id", SupportNeedId::new),
                                Audience.of(r.text("compartment")),
                                r.text("words"),
                                r.findText("outcome"),
                                r.findKind("outcome_whose", Whose.class),
                                r.findText("child_words"),
                                r.findText("origin"),
                                r.findDate("origin_on"),
                                r.kind("state", NeedState.class),
                                r.findText("state_words"),
                                r.number("version")),
                plan,
                child,
                child);
    }

    List<PlanView.ServiceItem> services(SupportPlanId plan) {
        return sql.list(
                """
                select id, need_id, compartment, kind, name, for_whom, state, offered_on, answered_on, waiting_since, started_on, ended_on,
                       review_on, words, case when for_child then child_words end as child_words, version
                from support_service where plan_id = ? order by added_at, id limit 100
                """,
                PlanParts::service,
                plan);
    }

    private static PlanView.ServiceItem service(Row r) {
        return new PlanView.ServiceItem(
                r.id("id", SupportServiceId::new),
                r.id("need_id", SupportNeedId::new),
                Audience.of(r.text("compartment")),
                ServiceKind.valueOf(r.text("kind")).words(),
                r.text("name"),
                r.kind("for_whom", ForWhom.class),
                r.kind("state", ServiceState.class),
                r.date("offered_on"),
                r.findDate("answered_on"),
                r.findDate("waiting_since"),
                r.findDate("started_on"),
                r.findDate("ended_on"),
                r.findDate("review_on"),
                r.findText("words"),
                r.findText("child_words"),
                r.number("version"));
    }

    List<PlanView.Considered> considered(SupportPlanId plan) {
        return sql.list(
                "select topic, answer, words, said_at from support_consideration where plan_id = ? order by topic limit 20",
                r ->
                        new PlanView.Considered(
                                r.kind("topic", Topic.class),
                                r.kind("answer", Known.class),
                                r.text("words"),
                                r.instant("said_at")),
                plan);
    }

    List<PlanView.Member> members(SupportPlanId plan) {
        return sql.list(
                """
                select m.id, coalesce(p.name || ', ' || pa.name, ta.name || ': ' || t.name) as who, m.why, m.added_at from support_member m
                left join practitioner p on p.id = m.practitioner_id left join agency pa on pa.id = p.agency_id
                left join team t on t.id = m.team_id left join agency ta on ta.id = t.agency_id
                where m.plan_id = ? and m.ended_at is null order by m.added_at, m.id limit 50
                """,
                r ->
                        new PlanView.Member(
                                r.uuid("id"), r.text("who"), r.text("why"), r.instant("added_at")),
                plan);
    }

    List<PlanView.Agreement> agreements(SupportPlanId plan) {
        return sql.list(
                """
                select id, service_id, who, name, words, agreed_on from support_agreement where plan_id = ? order by agreed_on desc, id limit 50
                """,
                r ->
                        new PlanView.Agreement(
                                r.uuid("id"),
                                r.findId("service_id", SupportServiceId::new),
                                r.kind("who", AgreedBy.class),
                                r.text("name"),
                                r.text("words"),
                                r.date("agreed_on")),
                plan);
    }

    List<PlanView.Measure> measures(SupportPlanId plan) {
        return sql.list(
                """
                select id, tool, result, measured_on, words from support_measure where plan_id = ? order by tool, measured_on, id limit 100
                """,
                r ->
                        new PlanView.Measure(
                                r.uuid("id"),
                                r.text("tool"),
                                r.text("result"),
                                r.date("measured_on"),
                                r.findText("words")),
                plan);
    }

    List<PlanView.Review> reviews(SupportPlanId plan) {
        return sql.list(
                """
                select id, held_on, who_was_there, child_said, child_not, what_changed, late_reason from support_review
                where plan_id = ? order by held_on desc, id limit 20
                """,
                r ->
                        new PlanView.Review(
                                r.uuid("id"),
                                r.date("held_on"),
                                r.text("who_was_there"),
                                r.findText("child_said"),
                                r.findText("child_not"),
                                r.text("what_changed"),
                                r.findText("late_reason")),
                plan);
    }

    /** Those whose day is not over. */
    List<PlanView.Address> addresses(SupportPlanId plan) {
        return sql.list(
                """
                select a.id, a.compartment, a.lines, a.why, a.until, p.name as by from support_address a join practitioner p on p.id = a.decided_by
                where a.plan_id = ? and a.withdrawn_at is null and a.until >= ? order by a.decided_at desc, a.id limit 10
                """,
                r ->
                        new PlanView.Address(
                                r.id("id", SupportAddressId::new),
                                Audience.of(r.text("compartment")),
                                r.text("lines"),
                                r.text("why"),
                                r.text("by"),
                                r.date("until")),
                plan,
                England.dateOf(clock.instant()));
    }
}
