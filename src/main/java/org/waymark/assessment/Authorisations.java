package org.waymark.assessment;

import static org.waymark.assessment.AssessmentRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.people.TeamManager;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * A manager's authorisation: the day of it is the day on which the assessment is complete, for the
 * clock and for the census (domain.md B.4, D.9).
 */
@Service("assessmentAuthorisations")
public class Authorisations {
    public static final String TASK = "AUTHORISE_ASSESSMENT";
    public static final String RETURNED_TASK = "ASSESSMENT_RETURNED";

    private final Clock clock;
    private final Proofs proofs;
    private final Practitioners practitioners;
    private final AssessmentStore store;
    private final AssessmentQueries queries;
    private final Clocks clocks;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Authorisations(
            Clock clock,
            Proofs proofs,
            Practitioners practitioners,
            AssessmentStore store,
            AssessmentQueries queries,
            Clocks clocks,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.proofs = proofs;
        this.practitioners = practitioners;
        this.store = store;
        this.queries = queries;
        this.clocks = clocks;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /**
     * By a qualified social worker: whoever leads it, or oversees a lead who is none (domain.md
     * A.4(3)).
     */
    @Transactional
    public void send(CommandKey key, AssessmentId id, int version) {
        proofs.assessor();
        proofs.qualifiedSocialWorker();
        var facts = store.open(id);
        var lacking = Lacks.of(queries.get(id));
        if (!lacking.isEmpty())
            throw new RuleBroken(
                    lacking.stream().map(l -> new RuleBroken.Break(l.rule(), l.field())).toList());
        keys.once(key, "SendAssessment", id.value(), () -> send(facts, version));
    }

    private void send(Facts facts, int version) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        store.change(facts.id(), version, "state = 'SENT', sent_by = ?, sent_at = ?", me.id(), now);
        tasks.done(facts.id().value(), RETURNED_TASK, "sent again");
        for (var manager : managers(facts))
            tasks.open(
                    new NewTask(
                            facts.child(),
                            TASK,
                            "Authorise or return an assessment",
                            facts.id().value(),
                            facts.id().value(),
                            manager,
                            false,
                            facts.due()));
        events.publishEvent(
                new AssessmentEvent.AssessmentSent(
                        facts.child(), facts.id(), me.agency().id(), now));
    }

    /** The managers of its team other than who sent it; where there is none, the team. */
    private List<? extends Party> managers(Facts facts) {
        var me = CurrentPractitioner.get().id();
        if (facts.team() == null) return List.of(me);
        var managers =
                practitioners.ofTeam(facts.team()).stream()
                        .filter(p -> p.is(Role.TEAM_MANAGER))
                        .map(Practitioner::id)
                        .filter(p -> !p.equals(me))
                        .toList();
        return managers.isEmpty() ? List.of(facts.team()) : managers;
    }

    /**
     * @param lateReason why it took longer than 45 working days, where it did
     */
    @Transactional
    public void authorise(
            CommandKey key, AssessmentId id, int version, @Nullable String lateReason) {
        var manager = proofs.teamManager();
        var facts = sent(id, manager);
        var now = clock.instant();
        var late = facts.lateAt(now);
        new Checks()
                .require(!late || !blank(lateReason), LATE_NEEDS_REASON, "lateReason")
                .orThrow();
        keys.once(
                key,
                "AuthoriseAssessment",
                id.value(),
                () -> authorise(facts, version, manager, late ? lateReason : null, now));
    }

    private void authorise(
            Facts facts,
            int version,
            TeamManager manager,
            @Nullable String lateReason,
            Instant now) {
        store.change(
                facts.id(),
                version,
                "state = 'AUTHORISED', authorised_by = ?, authorised_at = ?, late_reason = ?",
                manager.id(),
                now,
                lateReason);
        if (lateReason != null)
            clocks.explain(List.of(Assessments.CLOCK), facts.id().value(), lateReason);
        tasks.done(facts.id().value(), TASK, "authorised");
        tasks.done(facts.id().value(), LeadWorkers.TASK, "authorised");
        tasks.done(facts.child().value(), Assessments.FURTHER_TASK, "authorised");
        if (facts.need() == Need.NOT_IN_NEED) askForOnward(facts);
        events.publishEvent(
                new AssessmentEvent.AssessmentAuthorised(
                        facts.child(),
                        facts.id(),
                        facts.harm() != null && facts.harm().calls(),
                        facts.need() == Need.IN_NEED,
                        lateReason != null,
                        CurrentPractitioner.get().agency().id(),
                        now));
    }

    /** Not in need: onward referral is considered before it is closed (guide ¶12). */
    private void askForOnward(Facts facts) {
        var to = facts.overseer() == null ? facts.lead() : facts.overseer();
        if (to == null) return;
        tasks.open(
                new NewTask(
                        facts.child(),
                        OnwardReferrals.TASK,
                        "Consider onward referral, then close the assessment",
                        facts.id().value(),
                        facts.id().value(),
                        to,
                        false,
                        null));
    }

    /** With what should change; nobody else's words are touched. */
    @Transactional
    public void giveBack(CommandKey key, AssessmentId id, int version, @Nullable String words) {
        var manager = proofs.teamManager();
        var facts = sent(id, manager);
        if (blank(words)) throw new RuleBroken(RETURN_NEEDS_WORDS, "words");
        keys.once(
                key,
                "ReturnAssessment",
                id.value(),
                () -> {
                    var now = clock.instant();
                    store.change(
                            id,
                            version,
                            "state = 'OPEN', returned_by = ?, returned_at = ?, returned_words = ?",
                            manager.id(),
                            now,
                            words);
                    tasks.done(id.value(), TASK, "returned");
                    for (var who : writers(facts))
                        tasks.open(
                                new NewTask(
                                        facts.child(),
                                        RETURNED_TASK,
                                        "An assessment came back: read what should change",
                                        id.value(),
                                        id.value(),
                                        who,
                                        false,
                                        facts.due()));
                    events.publishEvent(
                            new AssessmentEvent.AssessmentReturned(
                                    facts.child(),
                                    id,
                                    CurrentPractitioner.get().agency().id(),
                                    now));
                });
    }

    private static List<PractitionerId> writers(Facts facts) {
        return java.util.stream.Stream.of(facts.lead(), facts.sentBy())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private Facts sent(AssessmentId id, TeamManager manager) {
        var facts = store.get(id);
        if (facts.state() != AssessmentState.SENT) throw new RuleBroken(NOT_SENT);
        if (manager.id().equals(facts.sentBy()) || manager.id().equals(facts.lead()))
            throw new RuleBroken(AUTHORISED_BY_ANOTHER);
        return facts;
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
