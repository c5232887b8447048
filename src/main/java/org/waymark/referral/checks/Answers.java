package org.waymark.referral.checks;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** What comes back, written by whoever was asked; or that it is not needed any more. */
@Service
public class Answers {
    /** For whoever asked, and whoever has the referral. */
    public static final String TASK = "READ_CHECK_ANSWER";

    private final Sql sql;
    private final Clock clock;
    private final Tasks tasks;
    private final Proofs proofs;
    private final CheckStore store;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Answers(
            Sql sql,
            Clock clock,
            Tasks tasks,
            Proofs proofs,
            CheckStore store,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.tasks = tasks;
        this.proofs = proofs;
        this.store = store;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public void answer(AnswerCheck c) {
        var me = proofs.practitioner();
        var check = store.check(c.check());
        if (!check.asked()) throw new NotFound();
        checks(c.outcome(), c.answer(), "answer").orThrow();
        keys.once(
                c.key(),
                "AnswerCheck",
                c.check().value(),
                () -> {
                    save(check, c.outcome(), c.answer(), words(me), null);
                    tell(check);
                });
    }

    static Checks checks(@Nullable CheckOutcome outcome, @Nullable String words, String field) {
        return new Checks()
                .require(outcome != null, CheckRules.CHECK_NEEDS_OUTCOME, "outcome")
                .require(
                        outcome == null
                                || outcome == CheckOutcome.NOTHING_KNOWN
                                || !AgencyChecks.blank(words),
                        CheckRules.CHECK_NEEDS_ANSWER,
                        field);
    }

    /** The first answer stands; whoever is second is shown both. */
    void save(
            CheckStore.Known check,
            @Nullable CheckOutcome outcome,
            @Nullable String answer,
            String by,
            @Nullable Practitioner takenBy) {
        var now = clock.instant();
        var me = CurrentPractitioner.get();
        var changed =
                sql.update(
                        """
                        update agency_check set state = 'ANSWERED', outcome = ?, answer = ?, answered_by = ?, answered_name = ?,
                            answered_at = ?, taken_by = ?, version = version + 1
                        where id = ? and state = 'ASKED'
                        """,
                        outcome,
                        AgencyChecks.blank(answer) ? null : Objects.requireNonNull(answer).strip(),
                        takenBy == null ? me.id() : null,
                        by,
                        now,
                        takenBy == null ? null : takenBy.id(),
                        check.id());
        if (changed == 0) throw meanwhile(check);
        tasks.done(check.id().value(), AgencyChecks.TASK, "answered");
        tasks.done(check.id().value(), AgencyChecks.CHASE_TASK, "answered");
        events.publishEvent(
                new CheckEvent.CheckAnswered(
                        check.child(),
                        check.concern(),
                        check.id(),
                        Objects.requireNonNull(outcome),
                        check.agency(),
                        takenBy != null,
                        me.agency().id(),
                        now));
    }

    private RuleBroken meanwhile(CheckStore.Known check) {
        var state = store.check(check.id()).state();
        return new RuleBroken(
                state.equals("WITHDRAWN")
                        ? CheckRules.CHECK_WITHDRAWN
                        : CheckRules.CHECK_ANSWERED_MEANWHILE);
    }

    private void tell(CheckStore.Known check) {
        var whom = check.worker() == null ? check.askedBy() : check.worker();
        tasks.open(
                new NewTask(
                        check.child(),
                        TASK,
                        "Read the answer to a check",
                        check.id().value(),
                        check.concern().value(),
                        whom,
                        false,
                        null));
    }

    /** The answer is not needed any more; whoever was asked is told so. */
    @Transactional
    public void withdraw(CommandKey key, CheckId id, @Nullable String reason) {
        proofs.socialCare();
        var check = store.asking(id);
        if (AgencyChecks.blank(reason))
            throw new RuleBroken(CheckRules.CHECK_WITHDRAWAL_NEEDS_REASON, "reason");
        keys.once(
                key,
                "WithdrawCheck",
                id.value(),
                () -> {
                    var changed =
                            sql.update(
                                    """
                                    update agency_check set state = 'WITHDRAWN', withdrawn_reason = ?, version = version + 1
                                    where id = ? and state = 'ASKED'
                                    """,
                                    Objects.requireNonNull(reason).strip(),
                                    id);
                    if (changed == 0) throw meanwhile(check);
                    tasks.done(id.value(), AgencyChecks.TASK, "not needed any more");
                    tasks.done(id.value(), AgencyChecks.CHASE_TASK, "not needed any more");
                    events.publishEvent(
                            new CheckEvent.CheckWithdrawn(
                                    check.child(),
                                    check.concern(),
                                    id,
                                    CurrentPractitioner.get().agency().id(),
                                    clock.instant()));
                });
    }

    /** Whoever asked has read it. */
    @Transactional
    public void read(CommandKey key, CheckId id) {
        proofs.socialCare();
        store.asking(id);
        keys.once(key, "ReadCheck", id.value(), () -> tasks.done(id.value(), TASK, "read"));
    }

    private static String words(Practitioner me) {
        return me.name() + ", " + me.jobTitle();
    }
}
