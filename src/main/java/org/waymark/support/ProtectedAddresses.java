package org.waymark.support;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/** A protected address stands in a plan by a recorded decision only (domain.md H.3). */
@Service
public class ProtectedAddresses {
    private final Sql sql;
    private final Clock clock;
    private final PlanDesk desk;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    ProtectedAddresses(
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

    /** A decision of children's social care, with its reason, for some readers and until a day. */
    @Transactional
    public SupportAddressId show(ShowAddress c) {
        var plan = desk.toDecide(c.plan());
        var today = England.dateOf(clock.instant());
        new Checks()
                .require(!Words.blank(c.lines()), SupportRules.ADDRESS_NEEDS_LINES, "lines")
                .require(!Words.blank(c.why()), SupportRules.ADDRESS_NEEDS_WHY, "why")
                .require(c.audience() != null, SupportRules.NEEDS_AUDIENCE, "audience")
                .require(
                        c.audience() != Audience.THERAPY,
                        SupportRules.ADDRESS_NOT_FOR_THERAPY,
                        "audience")
                .require(c.until() != null, SupportRules.ADDRESS_NEEDS_UNTIL, "until")
                .require(
                        c.until() == null || !c.until().isBefore(today),
                        SupportRules.DAY_IN_THE_PAST,
                        "until")
                .orThrow();
        var id = SupportAddressId.random();
        return new SupportAddressId(
                keys.once(c.key(), "ShowAddress", id.value(), () -> insert(id, plan, c)));
    }

    /** Before its day, as soon as nobody needs it any more. */
    @Transactional
    public void withdraw(WithdrawAddress c) {
        var plan = desk.toDecide(c.plan());
        var audience =
                c.address() == null
                        ? null
                        : sql.first(
                                        "select compartment from support_address where id = ? and plan_id = ?",
                                        r -> Audience.of(r.text("compartment")),
                                        c.address(),
                                        plan.id())
                                .orElse(null);
        new Checks()
                .require(audience != null, SupportRules.WITHDRAW_NEEDS_ADDRESS, "address")
                .require(!Words.blank(c.why()), SupportRules.WITHDRAW_NEEDS_WHY, "why")
                .orThrow();
        keys.once(
                c.key(),
                "WithdrawAddress",
                plan.id().value(),
                () -> withdraw(plan, Objects.requireNonNull(audience), c));
    }

    private void withdraw(PlanDesk.Plan plan, Audience audience, WithdrawAddress c) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        Plans.save(
                sql.update(
                        """
                        update support_address set withdrawn_at = ?, withdrawn_by = ?, withdrawn_because = ?, version = version + 1
                        where id = ? and withdrawn_at is null
                        """,
                        now,
                        me.id(),
                        Words.orNull(c.why()),
                        c.address()));
        events.publishEvent(
                new SupportEvent.ProtectedAddressWithdrawn(
                        plan.child(), plan.id(), audience, me.agency().id(), now));
    }

    private void insert(SupportAddressId id, PlanDesk.Plan plan, ShowAddress c) {
        var me = CurrentPractitioner.get();
        var audience = Objects.requireNonNull(c.audience());
        sql.update(
                """
                insert into support_address (id, plan_id, child_id, compartment, author_agency, lines, why, decided_by, decided_at, until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                plan.id(),
                plan.child(),
                audience.compartment().key(),
                me.agency().id(),
                Words.orNull(c.lines()),
                Words.orNull(c.why()),
                me.id(),
                clock.instant(),
                c.until());
        events.publishEvent(
                new SupportEvent.ProtectedAddressShown(
                        plan.child(), plan.id(), audience, me.agency().id(), clock.instant()));
    }
}
