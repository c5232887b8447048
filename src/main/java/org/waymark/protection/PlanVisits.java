package org.waymark.protection;

import static org.waymark.protection.ProtectionRules.PLAN_HAS_ENDED;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/**
 * Visits under a child protection plan, as often as the plan sets (domain.md B.4: no national
 * number). Only one at which the child was seen starts the clock of the next.
 */
@Service
public class PlanVisits {
    private final Clock clock;
    private final PlanStore store;
    private final Visits visits;
    private final Teams teams;
    private final Proofs proofs;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    PlanVisits(
            Clock clock,
            PlanStore store,
            Visits visits,
            Teams teams,
            Proofs proofs,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.store = store;
        this.visits = visits;
        this.teams = teams;
        this.proofs = proofs;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public VisitId visit(SeeChild c) {
        var me = proofs.socialCare();
        var p = store.get(new ProtectionPlanId(c.process()));
        if (p.endedOn() != null) throw new RuleBroken(PLAN_HAS_ENDED, "visitAt");
        var now = clock.instant();
        var at = Visits.check(c, England.endOf(p.startedOn().minusDays(1)), now);
        var id = VisitId.random();
        return new VisitId(
                keys.once(
                        c.key(), "VisitUnderPlan", id.value(), () -> visit(id, c, p, at, me, now)));
    }

    private void visit(
            VisitId id, SeeChild c, PlanStore.Facts p, Instant at, Practitioner me, Instant now) {
        visits.insert(id, p.child(), c, at, me, now);
        if (!Boolean.TRUE.equals(c.seen())) {
            events.publishEvent(
                    new PlanEvent.ProtectionVisitTried(
                            p.child(), p.id().value(), me.agency().id(), at));
            return;
        }
        tasks.done(p.id().value(), OverdueVisits.TASK, "the child was seen");
        events.publishEvent(
                new PlanEvent.ProtectionVisitMade(
                        p.child(),
                        p.id().value(),
                        Boolean.TRUE.equals(c.alone()),
                        p.visitEvery(),
                        Teams.team(teams.party(p.child(), me)),
                        p.lead(),
                        me.agency().id(),
                        at));
    }
}
