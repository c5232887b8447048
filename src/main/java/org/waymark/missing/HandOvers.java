package org.waymark.missing;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/**
 * Handing a return interview to another interviewer, or to somebody the child asked for. Whoever
 * had it no longer reads it.
 */
@Service
public class HandOvers {
    private final Clock clock;
    private final Access access;
    private final Proofs proofs;
    private final Practitioners practitioners;
    private final InterviewStore store;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    HandOvers(
            Clock clock,
            Access access,
            Proofs proofs,
            Practitioners practitioners,
            InterviewStore store,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.access = access;
        this.proofs = proofs;
        this.practitioners = practitioners;
        this.store = store;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /**
     * By the one who has it, a member of its team, or children's social care, whom a child may tell
     * whom they want to speak to.
     */
    @Transactional
    public void handOver(HandOver c) {
        var me = proofs.practitioner();
        var interview = store.get(c.interview());
        if (!mayHandOver(interview.facts(), me))
            throw new NotAllowed(AccessRules.NEEDS_THE_INTERVIEWER);
        if (!(interview instanceof ReturnInterview.Undone))
            throw new RuleBroken(InterviewRules.ALREADY_HELD);
        var to = c.to() == null ? null : practitioners.find(c.to()).orElse(null);
        new Checks()
                .require(to != null, InterviewRules.HAND_OVER_NEEDS_WHO, "to")
                .require(
                        to == null
                                || InterviewCheck.isIndependent(to)
                                || !Words.blank(c.childChoseWhy()),
                        InterviewRules.HAND_OVER_NEEDS_CHILDS_WISH,
                        "childChoseWhy")
                .orThrow();
        keys.once(
                c.key(),
                "HandOver",
                c.interview().value(),
                () -> handOver(c, interview.facts(), java.util.Objects.requireNonNull(to), me));
    }

    private static boolean mayHandOver(ReturnInterview.Facts f, Practitioner me) {
        var team = f.team();
        return InterviewStore.isMine(f)
                || (team != null && me.teams().contains(team))
                || me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE;
    }

    private void handOver(HandOver c, ReturnInterview.Facts f, Practitioner to, Practitioner me) {
        store.handTo(f.id(), c.version(), to.id(), Words.orNull(c.childChoseWhy()));
        if (f.owner() != null && !f.owner().equals(to.id()))
            access.end(f.child(), f.owner(), f.id().value());
        access.grant(
                f.child(),
                to.id(),
                Compartment.OWN,
                f.id().value(),
                "holds the return interview",
                null);
        tasks.handTo(to.id(), f.id().value(), InterviewStart.TASK);
        events.publishEvent(
                new ReturnInterviewEvent.ReturnInterviewHandedOver(
                        f.child(),
                        f.episode(),
                        f.id(),
                        !InterviewCheck.isIndependent(to),
                        me.agency().id(),
                        clock.instant()));
    }
}
