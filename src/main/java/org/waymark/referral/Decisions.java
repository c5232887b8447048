package org.waymark.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.people.QualifiedSocialWorker;
import org.waymark.requests.CommandKeys;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** The decision of a qualified social worker within one working day (guide ¶8). */
@Service
public class Decisions {
    /** The next step, opened by the decision. */
    public static final String NEXT_STEP_TASK = "NEXT_STEP";

    /** What a decision that protected first left out, to be added by whoever made it. */
    public static final String COMPLETE_TASK = "COMPLETE_DECISION";

    private final Clock clock;
    private final Proofs proofs;
    private final ReferralStore store;
    private final DecisionStore decisions;
    private final Overrides overrides;
    private final AgesAtEvent ages;
    private final AnsweredChecks checks;
    private final Acknowledgements acknowledgements;
    private final NextSteps nextSteps;
    private final OutcomeLetters letters;
    private final Clocks clocks;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Decisions(
            Clock clock,
            Proofs proofs,
            ReferralStore store,
            DecisionStore decisions,
            Overrides overrides,
            AgesAtEvent ages,
            AnsweredChecks checks,
            Acknowledgements acknowledgements,
            NextSteps nextSteps,
            OutcomeLetters letters,
            Clocks clocks,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.decisions = decisions;
        this.overrides = overrides;
        this.ages = ages;
        this.checks = checks;
        this.acknowledgements = acknowledgements;
        this.nextSteps = nextSteps;
        this.letters = letters;
        this.clocks = clocks;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public DecisionId decide(DecideReferral c) {
        var worker = proofs.qualifiedSocialWorker();
        var id = DecisionId.random();
        return new DecisionId(
                keys.once(c.key(), "DecideReferral", id.value(), () -> decide(id, c, worker)));
    }

    private void decide(DecisionId id, DecideReferral asked, QualifiedSocialWorker worker) {
        var now = clock.instant();
        var open = store.undecided(asked.referral());
        var c = checks.with(asked);
        var f = open.facts();
        var late = f.lateAt(now);
        var agreed = overrides.agreed(f.id(), c.action(), worker.id());
        DecisionCheck.check(c, f, manager(c, f, agreed != null), now);
        var action = Objects.requireNonNull(c.action());
        var decided = open.decide(action, worker, now);
        store.save(decided, c.version(), ReferralRules.CHANGED_MEANWHILE);
        decisions.insert(id, c, decided, worker, agreed);
        if (late && !DecisionCheck.blank(c.breachReason()))
            clocks.explain(
                    Referrals.DECISION_CLOCKS,
                    f.id().value(),
                    Objects.requireNonNull(c.breachReason()));
        finish(f, now);
        if (action.protects()) askForWhatWasLeftOut(c, f, late, worker);
        var team = nextSteps.open(decided);
        events.publishEvent(
                new ReferralEvent.ReferralDecided(
                        f.child(),
                        f.concern(),
                        f.id(),
                        action,
                        late,
                        team.id(),
                        team.agency(),
                        now));
        letters.tell(decided);
    }

    /** What is needed only below section 17 is asked only there: protection is not held up. */
    private DecisionCheck.Manager manager(DecideReferral c, Referral.Facts f, boolean agreed) {
        var below = c.action() != null && c.action().belowSection17();
        return new DecisionCheck.Manager(agreed, below && ages.mayBeUnderThirteen(f.concern()));
    }

    private void finish(Referral.Facts f, Instant now) {
        acknowledgements.decided(f.id(), now);
        tasks.done(
                f.id().value(), List.of(Referrals.DECIDE_TASK, Referrals.SCREEN_TASK), "decided");
        tasks.done(f.id().value(), NEXT_STEP_TASK, "decided again");
        overrides.overtaken(f.id());
    }

    private void askForWhatWasLeftOut(
            DecideReferral c, Referral.Facts f, boolean late, QualifiedSocialWorker worker) {
        var left = DecisionCheck.leftOut(c, late);
        if (left.isEmpty()) return;
        tasks.open(
                new NewTask(
                        f.child(),
                        COMPLETE_TASK,
                        "Complete your decision: " + String.join(" and ", left),
                        f.id().value(),
                        f.concern().value(),
                        worker.id(),
                        false,
                        null));
    }
}
