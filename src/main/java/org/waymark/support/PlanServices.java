package org.waymark.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.people.CurrentPractitioner;
import org.waymark.procedures.Procedures;
import org.waymark.procedures.ProceduresPack;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;

/**
 * Services of the area's directory (domain.md G.1) offered for a need, and what became of the
 * offer. An offer that was not taken up can be made again.
 */
@Service
public class PlanServices {
    private final Sql sql;
    private final Clock clock;
    private final Procedures procedures;
    private final PlanDesk desk;
    private final Items items;
    private final CommandKeys keys;

    PlanServices(
            Sql sql,
            Clock clock,
            Procedures procedures,
            PlanDesk desk,
            Items items,
            CommandKeys keys) {
        this.sql = sql;
        this.clock = clock;
        this.procedures = procedures;
        this.desk = desk;
        this.items = items;
        this.keys = keys;
    }

    /** The area's directory, as its procedures in force have it. */
    public List<ProceduresPack.Service> directory() {
        return procedures.inForce().services();
    }

    @Transactional(readOnly = true)
    public SupportPlanId planOf(SupportServiceId service) {
        return sql.first(
                        "select plan_id from support_service where id = ?",
                        r -> r.id("plan_id", SupportPlanId::new),
                        service)
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public SupportServiceId offer(OfferService c) {
        var plan = desk.toWorkOn(c.plan());
        var listed = listed(c.listed());
        var kind = listed == null ? c.kind() : listed.kind();
        var name =
                listed == null ? Words.orNull(c.other()) : listed.name() + ", " + listed.provider();
        var today = England.dateOf(clock.instant());
        var checks =
                new Checks()
                        .require(kind != null, SupportRules.SERVICE_NEEDS_KIND, "kind")
                        .require(name != null, SupportRules.SERVICE_NEEDS_NAME, "listed")
                        .require(
                                c.forWhom() != null, SupportRules.SERVICE_NEEDS_FOR_WHOM, "forWhom")
                        .require(c.offered() != null, SupportRules.SERVICE_NEEDS_OFFERED, "offered")
                        .require(
                                c.offered() == null || !c.offered().isAfter(today),
                                SupportRules.DAY_IN_THE_FUTURE,
                                "offered");
        items.checkNeed(c.need(), plan, c.audience(), checks);
        items.checkService(kind, c.audience(), checks);
        items.check(plan, c.audience(), c.forChild(), checks, c.other());
        checks.orThrow();
        var id = SupportServiceId.random();
        return new SupportServiceId(
                keys.once(
                        c.key(),
                        "OfferService",
                        id.value(),
                        () ->
                                insert(
                                        id,
                                        plan,
                                        c,
                                        Objects.requireNonNull(kind).name(),
                                        Objects.requireNonNull(name),
                                        listed != null)));
    }

    private ProceduresPack.@Nullable Service listed(@Nullable String name) {
        return directory().stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
    }

    private void insert(
            SupportServiceId id,
            PlanDesk.Plan plan,
            OfferService c,
            String kind,
            String name,
            boolean listed) {
        var me = CurrentPractitioner.get();
        var audience = Objects.requireNonNull(c.audience());
        sql.update(
                """
                insert into support_service (id, plan_id, need_id, child_id, compartment, author_agency, kind, name, listed, for_whom, state,
                    offered_on, review_on, for_child, child_words, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OFFERED', ?, ?, ?, ?, ?, ?)
                """,
                id,
                plan.id(),
                c.need(),
                plan.child(),
                audience.compartment().key(),
                me.agency().id(),
                kind,
                name,
                listed,
                c.forWhom(),
                c.offered(),
                c.review(),
                c.forChild().shown(),
                Words.orNull(c.forChild().words()),
                me.id(),
                clock.instant());
        items.changed(plan, id, audience, "A service was offered");
    }

    private record Row(SupportPlanId plan, Audience audience, LocalDate offered) {}

    @Transactional
    public void update(UpdateService c) {
        var row =
                sql.first(
                                "select plan_id, compartment, offered_on from support_service where id = ?",
                                r ->
                                        new Row(
                                                r.id("plan_id", SupportPlanId::new),
                                                Audience.of(r.text("compartment")),
                                                r.date("offered_on")),
                                c.service())
                        .orElseThrow(NotFound::new);
        var plan = desk.toWorkOn(row.plan());
        var state = c.state();
        var on = c.on();
        var today = England.dateOf(clock.instant());
        var why = state == ServiceState.DECLINED || state == ServiceState.ENDED;
        new Checks()
                .require(state != null, SupportRules.STATE_NEEDED, "state")
                .require(on != null, SupportRules.SERVICE_NEEDS_DAY, "on")
                .require(on == null || !on.isAfter(today), SupportRules.DAY_IN_THE_FUTURE, "on")
                .require(
                        on == null || !on.isBefore(row.offered()),
                        SupportRules.BEFORE_IT_WAS_OFFERED,
                        "on")
                .require(!why || !Words.blank(c.words()), SupportRules.STATE_NEEDS_WORDS, "words")
                .orThrow();
        keys.once(
                c.key(),
                "UpdateService",
                c.service().value(),
                () -> update(plan, row, c, Objects.requireNonNull(state)));
    }

    private void update(PlanDesk.Plan plan, Row row, UpdateService c, ServiceState state) {
        var on = c.on();
        var answered = state == ServiceState.ACCEPTED || state == ServiceState.DECLINED;
        Plans.save(
                sql.update(
                        """
                        update support_service set state = ?, answered_on = coalesce(?::date, answered_on),
                            waiting_since = coalesce(?::date, waiting_since), started_on = coalesce(?::date, started_on),
                            ended_on = coalesce(?::date, ended_on), words = coalesce(?, words), version = version + 1
                        where id = ? and version = ?
                        """,
                        state,
                        answered ? on : null,
                        state == ServiceState.WAITING ? on : null,
                        state == ServiceState.STARTED ? on : null,
                        state == ServiceState.ENDED ? on : null,
                        Words.orNull(c.words()),
                        c.service(),
                        c.version()));
        items.changed(plan, c.service(), row.audience(), "A service: " + state.words());
    }
}
