package org.waymark.protection;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.access.Access;
import org.waymark.casefile.Compartment;
import org.waymark.child.Children;
import org.waymark.people.Practitioner;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Starts a section 47 enquiry with the strategy discussion that initiated it. Asks for nothing: no
 * assessment, no quorum, no wishes, no decision on a referral (safety rule 1). A child has one
 * enquiry at a time: who decides on another joins the one that runs, whether or not they may read
 * it, and whoever leads it is told.
 */
@Component
class EnquiryStarts {
    static final String SEE_TASK = "ENQUIRY_SEE_CHILD";
    static final String CONCLUDE_TASK = "ENQUIRY_CONCLUDE";
    static final String JOINED_TASK = "STRATEGY_JOINED";
    static final String CLOCK = "conference.initial";

    private final Clock clock;
    private final Clocks clocks;
    private final EnquiryStore store;
    private final StrategyStore strategies;
    private final Teams teams;
    private final Children children;
    private final Access access;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    EnquiryStarts(
            Clock clock,
            Clocks clocks,
            EnquiryStore store,
            StrategyStore strategies,
            Teams teams,
            Children children,
            Access access,
            Tasks tasks,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.clocks = clocks;
        this.store = store;
        this.strategies = strategies;
        this.teams = teams;
        this.children = children;
        this.access = access;
        this.tasks = tasks;
        this.events = events;
    }

    /** The enquiry that runs already, or a new one. */
    EnquiryId start(StrategyStore.Facts s, StrategyDecision decision, Practitioner me) {
        return store.open(children.together(s.child()))
                .map(EnquiryStore.Facts::id)
                .orElseGet(() -> begin(s, decision == StrategyDecision.SECTION_47_JOINT, me));
    }

    private EnquiryId begin(StrategyStore.Facts s, boolean joint, Practitioner me) {
        var id = EnquiryId.random();
        var at = Objects.requireNonNull(s.heldAt());
        var facts =
                new EnquiryStore.Facts(id, s.child(), at, clocks.due(CLOCK, at), joint, null, 0);
        while (!store.insert(facts, s.id(), me, clock.instant())) {
            var running = store.runningBeside(s.id());
            if (running.isPresent()) return join(s, running.get());
        }
        access.grant(s.child(), me.id(), Compartment.CORE, id.value(), "leads the enquiry", null);
        if (joint && s.meeting() != null)
            strategies
                    .policeOf(s.meeting())
                    .forEach(officer ->
                            access.grant(
                                    s.child(),
                                    officer,
                                    Compartment.CORE,
                                    id.value(),
                                    "joint section 47 enquiry",
                                    null));
        events.publishEvent(
                new EnquiryEvent.EnquiryStarted(
                        s.child(),
                        id,
                        joint,
                        Teams.team(teams.party(s.child(), me)),
                        me.id(),
                        me.agency().id(),
                        at));
        open(s, id, SEE_TASK, "Section 47 enquiry: see the child, and alone", true, me);
        open(s, id, CONCLUDE_TASK, "Section 47 enquiry: say what it found", false, me);
        return id;
    }

    /** They need not read the enquiry; who leads it reads their discussion. */
    private EnquiryId join(StrategyStore.Facts s, EnquiryStore.Running running) {
        access.grant(
                s.child(),
                running.lead(),
                Compartment.MEETING,
                s.record(),
                "leads the enquiry that a discussion belongs to",
                null);
        tasks.open(
                new NewTask(
                        s.child(),
                        JOINED_TASK,
                        "Read another strategy discussion that belongs to a section 47 enquiry you lead",
                        s.id().value(),
                        s.record(),
                        running.lead(),
                        true,
                        clock.instant()));
        return running.id();
    }

    private void open(
            StrategyStore.Facts s,
            EnquiryId id,
            String kind,
            String title,
            boolean urgent,
            Practitioner me) {
        var due = urgent ? clock.instant() : clocks.due(CLOCK, Objects.requireNonNull(s.heldAt()));
        tasks.open(
                new NewTask(s.child(), kind, title, id.value(), id.value(), me.id(), urgent, due));
    }
}
