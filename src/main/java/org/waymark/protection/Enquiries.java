package org.waymark.protection;

import static org.waymark.protection.ProtectionRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Section 47 enquiries: the child seen, what was found, and whether a conference is needed (guide
 * ¶10). The conference is not automatic, and saying no needs a reason (domain.md A.4, trap 4).
 */
@Service
public class Enquiries {
    public static final String CONFERENCE_TASK = "CONFERENCE_TO_CONVENE";

    private final Clock clock;
    private final Clocks clocks;
    private final EnquiryStore store;
    private final Visits visits;
    private final Recorders recorders;
    private final Heard heard;
    private final Proofs proofs;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Enquiries(
            Clock clock,
            Clocks clocks,
            EnquiryStore store,
            Visits visits,
            Recorders recorders,
            Heard heard,
            Proofs proofs,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.clocks = clocks;
        this.store = store;
        this.visits = visits;
        this.recorders = recorders;
        this.heard = heard;
        this.proofs = proofs;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** The child was seen, or could not be. By those of the enquiry: social care, or the police. */
    @Transactional
    public VisitId see(SeeChild c) {
        var me = recorders.socialCareOrPolice();
        var e = store.get(new EnquiryId(c.process()));
        var now = clock.instant();
        var at = Visits.check(c, e.startedAt(), now);
        var id = VisitId.random();
        return new VisitId(
                keys.once(
                        c.key(),
                        "SeeChild",
                        id.value(),
                        () -> {
                            visits.insert(id, e.child(), c, at, me, now);
                            if (Boolean.TRUE.equals(c.seen()))
                                tasks.done(
                                        e.id().value(),
                                        EnquiryStarts.SEE_TASK,
                                        "the child was seen");
                            events.publishEvent(
                                    new EnquiryEvent.ChildSeenInEnquiry(
                                            e.child(),
                                            e.id(),
                                            Boolean.TRUE.equals(c.seen()),
                                            Boolean.TRUE.equals(c.alone()),
                                            me.agency().id(),
                                            at));
                        }));
    }

    /** By a qualified social worker. */
    @Transactional
    public void conclude(ConcludeEnquiry c) {
        var me = proofs.socialCare();
        proofs.qualifiedSocialWorker();
        var e = store.get(c.enquiry());
        if (e.concludedAt() != null) throw new RuleBroken(ENQUIRY_CONCLUDED);
        check(c);
        keys.once(c.key(), "ConcludeEnquiry", e.id().value(), () -> conclude(c, e, me));
    }

    private void conclude(ConcludeEnquiry c, EnquiryStore.Facts e, Practitioner me) {
        var now = clock.instant();
        var known = heard.record(e.child(), e.id().value(), c.wishes());
        store.conclude(c, known, me, now);
        tasks.done(e.id().value(), EnquiryStarts.CONCLUDE_TASK, "concluded");
        tasks.done(e.id().value(), EnquiryStarts.SEE_TASK, "concluded");
        var conference = Boolean.TRUE.equals(c.conference());
        events.publishEvent(
                new EnquiryEvent.EnquiryConcluded(
                        e.child(),
                        e.id(),
                        Objects.requireNonNull(c.outcome()),
                        conference,
                        me.agency().id(),
                        now));
        if (conference) convene(e, me, now);
        else
            events.publishEvent(
                    new EnquiryEvent.ConferenceNotRequired(
                            e.child(), e.id(), me.agency().id(), now));
    }

    private void convene(EnquiryStore.Facts e, Practitioner me, Instant now) {
        tasks.open(
                new NewTask(
                        e.child(),
                        CONFERENCE_TASK,
                        "Convene the initial child protection conference",
                        e.id().value(),
                        e.id().value(),
                        me.id(),
                        false,
                        e.conferenceDue().isBefore(now) ? now : e.conferenceDue()));
    }

    private void check(ConcludeEnquiry c) {
        var checks =
                new Checks()
                        .require(!Blank.is(c.findings()), ENQUIRY_NEEDS_FINDINGS, "findings")
                        .require(
                                store.wasSeen(c.enquiry()) || !Blank.is(c.notSeenWhy()),
                                ENQUIRY_NEEDS_CHILD_SEEN,
                                "notSeenWhy")
                        .require(c.outcome() != null, ENQUIRY_NEEDS_OUTCOME, "outcome");
        Heard.check(c.wishes(), checks);
        checks.require(c.conference() != null, CONFERENCE_NEEDS_ANSWER, "conference")
                .require(
                        c.outcome() != EnquiryOutcome.CONTINUING_RISK
                                || !Boolean.FALSE.equals(c.conference())
                                || isManager(),
                        CONTINUING_RISK_NEEDS_MANAGER,
                        "conference")
                .require(
                        !Blank.is(c.conferenceReason()),
                        CONFERENCE_NEEDS_REASON,
                        "conferenceReason");
        checks.orThrow();
    }

    /** Guidance may be departed from by a manager who says why (architecture.md "The process"). */
    private boolean isManager() {
        try {
            proofs.teamManager();
            return true;
        } catch (NotAllowed e) {
            return false;
        }
    }

    /** Why the initial conference is late, and how the child is kept safe meanwhile. */
    @Transactional
    public void explainLate(ExplainLateConference c) {
        proofs.socialCare();
        var e = store.get(c.enquiry());
        new Checks()
                .require(!Blank.is(c.why()), LATE_NEEDS_REASON, "why")
                .require(!Blank.is(c.safety()), LATE_NEEDS_SAFETY, "safety")
                .orThrow();
        keys.once(
                c.key(),
                "ExplainLateConference",
                e.id().value(),
                () -> {
                    store.explain(c);
                    clocks.explain(
                            List.of(EnquiryStarts.CLOCK),
                            e.id().value(),
                            Objects.requireNonNull(c.why()));
                });
    }
}
