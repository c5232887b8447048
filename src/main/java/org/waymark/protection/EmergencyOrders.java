package org.waymark.protection;

import static org.waymark.protection.ProtectionRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.Children;
import org.waymark.people.AgencyKind;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Emergency protection orders (Children Act 1989 s44). The order itself begins the local
 * authority's duty to enquire (s47(1)(a); domain.md B.6, trap 6).
 */
@Service
public class EmergencyOrders {
    public static final String ENQUIRY_TASK = "ORDER_ENQUIRY_DUTY";
    public static final String ENDS_TASK = "EMERGENCY_ORDER_ENDS";

    private final Clock clock;
    private final OrderStore store;
    private final Tells tells;
    private final Teams teams;
    private final Recorders recorders;
    private final Children children;
    private final Access access;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    EmergencyOrders(
            Clock clock,
            OrderStore store,
            Tells tells,
            Teams teams,
            Recorders recorders,
            Children children,
            Access access,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.store = store;
        this.tells = tells;
        this.teams = teams;
        this.recorders = recorders;
        this.children = children;
        this.access = access;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** By children's social care or the police. */
    @Transactional
    public EmergencyOrderId record(RecordEmergencyOrder c) {
        var me = recorders.socialCareOrPolice();
        var child = children.visible(c.child());
        var id = EmergencyOrderId.random();
        return new EmergencyOrderId(
                keys.once(
                        c.key(),
                        "RecordEmergencyOrder",
                        id.value(),
                        () -> record(id, c, child, me)));
    }

    private void record(
            EmergencyOrderId id, RecordEmergencyOrder c, ChildId child, Practitioner me) {
        var now = clock.instant();
        var together = children.together(child);
        if (store.isRunning(together, now)) throw new RuleBroken(ORDER_ALREADY_RUNNING, "madeAt");
        var during =
                c.madeAt() == null
                        ? null
                        : store.policeProtection(together, c.madeAt()).orElse(null);
        var period = OrderCheck.check(c, during, now);
        store.insert(id, c, child, period, me, now);
        if (me.agency().kind() == AgencyKind.POLICE)
            access.grant(child, me.id(), Compartment.CORE, id.value(), "recorded the order", null);
        if (period.protection() != null)
            access.grant(
                    child,
                    period.protection().recordedBy(),
                    Compartment.CORE,
                    id.value(),
                    "order during police protection",
                    null);
        var opened = teams.open(child, me, id.value(), "emergency protection order");
        events.publishEvent(
                new OrderEvent.EmergencyOrderMade(
                        child,
                        id.value(),
                        Teams.team(opened.getFirst()),
                        me.agency().id(),
                        period.from(),
                        period.hours(),
                        Objects.requireNonNull(c.madeAt())));
        events.publishEvent(
                new OrderEvent.OrderDutyBegan(
                        child, id.value(), Teams.team(opened.getFirst()), me.agency().id(), now));
        for (var party : opened) enquiry(child, id, party, now);
        ends(child, id, opened.getFirst(), period.until());
        tells.begin(child, id.value(), c.told(), Tells.ORDER_TASK, me);
    }

    private void enquiry(ChildId child, EmergencyOrderId id, Party team, Instant now) {
        tasks.open(
                new NewTask(
                        child,
                        ENQUIRY_TASK,
                        "Emergency protection order: the section 47 duty has begun, hold a strategy discussion",
                        id.value(),
                        id.value(),
                        team,
                        true,
                        now));
    }

    private void ends(ChildId child, EmergencyOrderId id, Party team, Instant until) {
        tasks.open(
                new NewTask(
                        child,
                        ENDS_TASK,
                        "An emergency protection order ends: decide first what keeps the child safe then",
                        id.value(),
                        id.value(),
                        team,
                        false,
                        until));
    }

    @Transactional
    public void extend(ExtendEmergencyOrder c) {
        var me = recorders.socialCareOrPolice();
        var o = store.get(c.order());
        var now = clock.instant();
        var at = c.madeAt() == null ? now : c.madeAt();
        var latest = England.daysAfter(o.endsAt(), OrderCheck.MORE_DAYS);
        var until = c.endsAt() == null ? latest : c.endsAt();
        new Checks()
                .require(o.extendedAt() == null, ORDER_EXTENDED_ONCE, "extendedUntil")
                .require(o.endedAt() == null, ORDER_HAS_ENDED, "extendedUntil")
                .require(
                        !at.isAfter(now) && !at.isBefore(o.madeAt()),
                        EXTENDED_IN_THE_FUTURE,
                        "extendedAt")
                .require(!at.isAfter(o.endsAt()), EXTENDED_TOO_LATE, "extendedAt")
                .require(until.isAfter(o.endsAt()), EXTENSION_TOO_SHORT, "extendedUntil")
                .require(
                        o.extendedAt() != null || !until.isAfter(latest),
                        EXTENSION_TOO_LONG,
                        "extendedUntil")
                .orThrow();
        keys.once(
                c.key(),
                "ExtendEmergencyOrder",
                c.order().value(),
                () -> {
                    store.extend(c, at, until);
                    var party = teams.party(o.child(), me);
                    tasks.done(c.order().value(), ENDS_TASK, "extended");
                    ends(o.child(), c.order(), party, until);
                    events.publishEvent(
                            new OrderEvent.EmergencyOrderExtended(
                                    o.child(),
                                    c.order().value(),
                                    Teams.team(party),
                                    me.agency().id(),
                                    o.endsAt(),
                                    Period.hours(o.endsAt(), until),
                                    at));
                });
    }

    @Transactional
    public void end(EndEmergencyOrder c) {
        var me = recorders.socialCareOrPolice();
        var o = store.get(c.order());
        var now = clock.instant();
        var lapsed = !now.isBefore(o.endsAt());
        var at = c.endedAt() != null ? c.endedAt() : lapsed ? o.endsAt() : now;
        new Checks()
                .require(c.how() != null, ORDER_END_NEEDS_HOW, "how")
                .require(
                        !at.isBefore(o.madeAt()) && !at.isAfter(now),
                        ORDER_ENDS_BEFORE_IT_BEGAN,
                        "endedAt")
                .require(!at.isAfter(o.endsAt()), ORDER_ENDED_BY_LAW, "endedAt")
                .require(!Blank.is(c.follows()), ORDER_END_NEEDS_WHAT_FOLLOWS, "follows")
                .orThrow();
        keys.once(
                c.key(),
                "EndEmergencyOrder",
                c.order().value(),
                () -> {
                    store.end(c, at);
                    tasks.done(c.order().value(), ENDS_TASK, "ended");
                    tells.done(c.order().value(), "ended");
                    events.publishEvent(
                            new OrderEvent.EmergencyOrderEnded(
                                    o.child(),
                                    c.order().value(),
                                    Objects.requireNonNull(c.how()),
                                    me.agency().id(),
                                    at));
                });
    }
}
