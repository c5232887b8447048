package org.waymark.sharing;

import static org.waymark.sharing.Gathered.blankToNull;
import static org.waymark.sharing.Gathered.isBlank;
import static org.waymark.sharing.SharingRules.*;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.work.Tasks;

import java.time.Clock;
import java.util.Objects;

/** Closes a request: with what became of it, why, and what was written to whoever asked. */
@Service
public class DataRequestOutcomes {
    private final Sql sql;
    private final Clock clock;
    private final DataDesk desk;
    private final DataRequestSteps steps;
    private final Access access;
    private final Tasks tasks;
    private final CommandKeys keys;

    DataRequestOutcomes(
            Sql sql,
            Clock clock,
            DataDesk desk,
            DataRequestSteps steps,
            Access access,
            Tasks tasks,
            CommandKeys keys) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.steps = steps;
        this.access = access;
        this.tasks = tasks;
        this.keys = keys;
    }

    @Transactional
    public void settle(DataRequestCommand.Settle c) {
        var facts = desk.toWork(c.request());
        check(c, facts);
        keys.once(c.key(), "SettleDataRequest", c.request().value(), () -> settle(c, facts));
    }

    private void check(DataRequestCommand.Settle c, DataDesk.Facts f) {
        var outcome = c.outcome();
        var withdrawn = outcome == RequestOutcome.WITHDRAWN;
        var checks =
                new Checks()
                        .require(
                                outcome != null && outcome.isOf(f.kind()),
                                OUTCOME_NEEDED,
                                "outcome")
                        .require(!isBlank(c.words()), OUTCOME_NEEDS_WORDS, "outcomeWords")
                        .require(
                                f.kind() == RequestKind.BREACH || withdrawn || !isBlank(c.letter()),
                                OUTCOME_NEEDS_LETTER,
                                "letter");
        if (!withdrawn) checkBefore(f, checks);
        checks.orThrow();
    }

    /** What has to come before, by the kind of request. */
    private void checkBefore(DataDesk.Facts f, Checks checks) {
        switch (f.kind()) {
            case SUBJECT_ACCESS -> {
                if (f.requester() == Requester.CHILD)
                    need(f, checks, COMPETENCE_FIRST, StepKind.COMPETENCE);
                if (f.requester() == Requester.PARENT)
                    need(f, checks, EXPECTATIONS_FIRST, StepKind.EXPECTATIONS);
            }
            case RECTIFICATION -> need(f, checks, CORRECTION_FIRST, StepKind.STATEMENT);
            case COMPLAINT -> need(f, checks, ACKNOWLEDGE_FIRST, StepKind.ACKNOWLEDGED);
            case BREACH ->
                    need(
                            f,
                            checks,
                            COMMISSIONER_FIRST,
                            StepKind.COMMISSIONER_TOLD,
                            StepKind.COMMISSIONER_NOT_NEEDED);
            case ERASURE -> {}
        }
    }

    private void need(DataDesk.Facts f, Checks checks, SharingRules rule, StepKind... steps) {
        checks.require(desk.has(f.id(), steps), rule, "outcome");
    }

    private void settle(DataRequestCommand.Settle c, DataDesk.Facts f) {
        var now = clock.instant();
        Disclosures.changed(
                sql.update(
                        """
                        update data_request set state = 'CLOSED', outcome = ?, outcome_words = ?, letter = ?, closed_by = ?, closed_at = ?,
                            opened_until = least(opened_until, ?), version = version + 1
                        where id = ? and version = ? and state <> 'CLOSED'
                        """,
                        c.outcome(),
                        blankToNull(c.words()),
                        blankToNull(c.letter()),
                        CurrentPractitioner.get().id(),
                        now,
                        now,
                        f.id(),
                        c.version()));
        tasks.done(f.id().value(), DataRequests.TASK, "Closed");
        if (f.child() != null && f.openedBy() != null) access.end(f.child(), f.openedBy());
        steps.publish(
                f,
                (child, at) ->
                        new DataRequestEvent.DataRequestAnswered(
                                child,
                                f.id(),
                                Objects.requireNonNull(c.outcome()),
                                DataRequestSteps.agency(),
                                at));
    }
}
