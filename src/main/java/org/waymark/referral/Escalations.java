package org.waymark.referral;

import static org.waymark.referral.ReferralRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamManager;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * The referrer disagrees: a manager who had no part in the decision answers, and may put the
 * referral back on the board (R-12, product.md step 2).
 */
@Service
public class Escalations {
    public static final String TASK = "ANSWER_ESCALATION";
    public static final String ANSWERED_TASK = "READ_ESCALATION_ANSWER";

    private final Sql sql;
    private final Clock clock;
    private final Clocks clocks;
    private final Proofs proofs;
    private final ReferralStore store;
    private final Reopening reopening;
    private final Receivers receivers;
    private final DutyManagers managers;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Escalations(
            Sql sql,
            Clock clock,
            Clocks clocks,
            Proofs proofs,
            ReferralStore store,
            Reopening reopening,
            Receivers receivers,
            DutyManagers managers,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.clocks = clocks;
        this.proofs = proofs;
        this.store = store;
        this.reopening = reopening;
        this.receivers = receivers;
        this.managers = managers;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** By the one who referred, or anyone of their agency who may see the referral. */
    @Transactional
    public EscalationId escalate(CommandKey key, ReferralId referral, @Nullable String words) {
        var me = proofs.practitioner();
        var known = store.get(referral);
        if (!known.facts().referrersAgency().equals(me.agency().id()))
            throw new NotAllowed(AccessRules.NEEDS_RAISING_AGENCY);
        if (words == null || words.isBlank()) throw new RuleBroken(ESCALATION_NEEDS_WORDS, "words");
        var id = EscalationId.random();
        return new EscalationId(
                keys.once(
                        key,
                        "EscalateDecision",
                        id.value(),
                        () -> escalate(id, known, words.strip(), me)));
    }

    private void escalate(EscalationId id, Referral known, String words, Practitioner me) {
        if (!(known instanceof Referral.Decided decided)) throw new RuleBroken(NOT_DECIDED_YET);
        var f = decided.facts();
        var now = clock.instant();
        var frontDoor = receivers.of(f.child(), Destination.CHILDRENS_SOCIAL_CARE);
        sql.update(
                """
                insert into escalation (id, referral_id, concern_id, child_id, author_agency, raised_by, raised_at, words)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                f.id(),
                f.concern(),
                f.child(),
                me.agency().id(),
                me.id(),
                now,
                words);
        for (var manager : answering(decided, frontDoor.guardian()))
            tasks.open(
                    new NewTask(
                            f.child(),
                            TASK,
                            "A referrer disagrees with a decision",
                            id.value(),
                            f.concern().value(),
                            manager,
                            f.urgent(),
                            clocks.due("escalation.answer", now)));
        events.publishEvent(
                new EscalationEvent.DecisionEscalated(
                        f.child(),
                        f.concern(),
                        f.id(),
                        id,
                        frontDoor.team().id(),
                        me.agency().id(),
                        now));
    }

    /** Every manager of the front door but the one who decided; of a sealed file its guardian. */
    private List<PractitionerId> answering(
            Referral.Decided decided, @Nullable PractitionerId guardian) {
        if (guardian != null) return List.of(guardian);
        return managers.ofFrontDoor().stream().filter(m -> !m.equals(decided.by())).toList();
    }

    /**
     * The decision stands, or the referral is decided again; the referrer is told which and why.
     *
     * @param decideAgain null where the manager has not said
     */
    @Transactional
    public void answer(
            CommandKey key,
            EscalationId id,
            int version,
            @Nullable Boolean decideAgain,
            @Nullable String answer) {
        var manager = proofs.teamManager();
        var raised =
                sql.first(
                                "select referral_id, raised_by, raised_at from escalation where id = ?",
                                Raised::of,
                                id)
                        .orElseThrow(NotFound::new);
        check(raised, manager, decideAgain, answer);
        keys.once(
                key,
                "AnswerEscalation",
                id.value(),
                () -> answer(id, version, raised, manager, decideAgain, answer));
    }

    private void check(
            Raised raised,
            TeamManager manager,
            @Nullable Boolean decideAgain,
            @Nullable String answer) {
        new Checks()
                .require(decideAgain != null, ESCALATION_NEEDS_CHOICE, "decideAgain")
                .require(answer != null && !answer.isBlank(), ESCALATION_NEEDS_ANSWER, "answer")
                .orThrow();
        if (decidedBy(raised).stream().anyMatch(manager.id()::equals))
            throw new RuleBroken(ESCALATION_IS_ABOUT_OWN_DECISION);
    }

    /** Who made the decision that the referrer had before them. */
    private List<PractitionerId> decidedBy(Raised raised) {
        return sql.list(
                """
                select decided_by from decision where referral_id = ? and decided_at <= ? order by decided_at desc limit 1
                """,
                r -> r.id("decided_by", PractitionerId::new),
                raised.referral(),
                raised.at());
    }

    private void answer(
            EscalationId id,
            int version,
            Raised raised,
            TeamManager manager,
            @Nullable Boolean decideAgain,
            @Nullable String answer) {
        var again = Boolean.TRUE.equals(decideAgain);
        var now = clock.instant();
        var changed =
                sql.update(
                        """
                        update escalation set answered_by = ?, answered_at = ?, answer = ?, changed = ?, version = version + 1
                        where id = ? and version = ? and answered_by is null
                        """,
                        manager.id(),
                        now,
                        answer,
                        again,
                        id,
                        version);
        if (changed == 0) throw new RuleBroken(ALREADY_ANSWERED);
        var known = store.get(raised.referral());
        var f = known.facts();
        tasks.done(id.value(), TASK, "answered");
        tasks.open(
                new NewTask(
                        f.child(),
                        ANSWERED_TASK,
                        "Your disagreement has an answer",
                        id.value(),
                        f.concern().value(),
                        raised.by(),
                        false,
                        null));
        events.publishEvent(
                new EscalationEvent.EscalationAnswered(
                        f.child(),
                        f.concern(),
                        f.id(),
                        id,
                        again,
                        CurrentPractitioner.get().agency().id(),
                        now));
        if (again) reopening.reopen(known, now);
    }

    private record Raised(ReferralId referral, PractitionerId by, Instant at) {
        static Raised of(Row r) {
            return new Raised(
                    r.id("referral_id", ReferralId::new),
                    r.id("raised_by", PractitionerId::new),
                    r.instant("raised_at"));
        }
    }
}
