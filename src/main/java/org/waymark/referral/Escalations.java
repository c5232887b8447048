package org.waymark.referral;

import static org.waymark.referral.ReferralRules.*;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.people.Agencies;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * The referrer disagrees: a manager answers, and may put the referral back on the board (R-12,
 * product.md step 2).
 */
@Service
public class Escalations {
    public static final String TASK = "ANSWER_ESCALATION";
    public static final String ANSWERED_TASK = "READ_ESCALATION_ANSWER";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ReferralStore store;
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Escalations(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ReferralStore store,
            Agencies agencies,
            Practitioners practitioners,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public EscalationId escalate(CommandKey key, ReferralId referral, @Nullable String words) {
        var me = proofs.practitioner();
        if (words == null || words.isBlank()) throw new RuleBroken(ESCALATION_NEEDS_WORDS, "words");
        if (!(store.get(referral) instanceof Referral.Decided decided))
            throw new RuleBroken(NOT_DECIDED_YET);
        var f = decided.facts();
        var id = EscalationId.random();
        return new EscalationId(
                keys.once(
                        key,
                        "EscalateDecision",
                        id.value(),
                        () -> {
                            var now = clock.instant();
                            sql.update(
                                    """
                                    insert into escalation (id, referral_id, concern_id, child_id, author_agency, raised_by,
                                                            raised_at, words)
                                    values (?, ?, ?, ?, ?, ?, ?, ?)
                                    """,
                                    id,
                                    referral,
                                    f.concern(),
                                    f.child(),
                                    me.agency().id(),
                                    me.id(),
                                    now,
                                    words);
                            managers()
                                    .forEach(m ->
                                            tasks.open(
                                                    new NewTask(
                                                            f.child(),
                                                            TASK,
                                                            "A referrer disagrees with a decision",
                                                            id.value(),
                                                            f.concern().value(),
                                                            m,
                                                            f.urgent(),
                                                            null)));
                            events.publishEvent(
                                    new ReferralEvent.DecisionEscalated(
                                            f.child(),
                                            f.concern(),
                                            referral,
                                            me.agency().id(),
                                            now));
                        }));
    }

    /**
     * The decision stands, or the referral is decided again; the referrer is told which and why.
     */
    @Transactional
    public void answer(
            CommandKey key,
            EscalationId id,
            int version,
            boolean decideAgain,
            @Nullable String answer) {
        var manager = proofs.teamManager();
        if (answer == null || answer.isBlank())
            throw new RuleBroken(ESCALATION_NEEDS_ANSWER, "answer");
        var raised =
                sql.first(
                                "select referral_id, raised_by from escalation where id = ?",
                                Raised::of,
                                id)
                        .orElseThrow(NotFound::new);
        var f = store.get(raised.referral()).facts();
        keys.once(
                key,
                "AnswerEscalation",
                id.value(),
                () -> {
                    var now = clock.instant();
                    var changed =
                            sql.update(
                                    """
                                    update escalation set answered_by = ?, answered_at = ?, answer = ?, changed = ?,
                                        version = version + 1
                                    where id = ? and version = ? and answered_by is null
                                    """,
                                    manager.id(),
                                    now,
                                    answer,
                                    decideAgain,
                                    id,
                                    version);
                    if (changed == 0) throw new RuleBroken(ALREADY_ANSWERED);
                    tasks.done(id.value(), TASK, "answered");
                    tasks.open(
                            new NewTask(
                                    f.child(),
                                    ANSWERED_TASK,
                                    "Your disagreement has an answer",
                                    f.id().value(),
                                    f.concern().value(),
                                    raised.by(),
                                    false,
                                    null));
                    events.publishEvent(
                            new ReferralEvent.EscalationAnswered(
                                    f.child(),
                                    f.concern(),
                                    f.id(),
                                    decideAgain,
                                    CurrentPractitioner.get().agency().id(),
                                    now));
                });
    }

    private java.util.List<PractitionerId> managers() {
        return practitioners.ofTeam(agencies.team(TeamKind.FRONT_DOOR).orElseThrow().id()).stream()
                .filter(p -> p.is(Role.TEAM_MANAGER))
                .map(org.waymark.people.Practitioner::id)
                .toList();
    }

    private record Raised(ReferralId referral, PractitionerId by) {
        static Raised of(Row r) {
            return new Raised(
                    r.id("referral_id", ReferralId::new), r.id("raised_by", PractitionerId::new));
        }
    }
}
