package org.waymark.trafficking;

import static org.waymark.trafficking.NrmRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.work.Clocks;
import org.waymark.work.Tasks;

/** What became of a referral: decisions of the competent authority, as they came. */
@Service
public class NrmSteps {
    private final Clock clock;
    private final Clocks clocks;
    private final Sql sql;
    private final Proofs proofs;
    private final FirstResponders responders;
    private final NrmStore store;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    NrmSteps(
            Clock clock,
            Clocks clocks,
            Sql sql,
            Proofs proofs,
            FirstResponders responders,
            NrmStore store,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.clocks = clocks;
        this.sql = sql;
        this.proofs = proofs;
        this.responders = responders;
        this.store = store;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** By first responders: decisions are sent to them. */
    @Transactional
    public void add(NrmCommand.AddStep c) {
        responders.required();
        var before = store.facts(c.nrm());
        var now = clock.instant();
        var kind = c.kind();
        var on = c.on();
        var submitted = before.submittedOn();
        var next = kind == null ? null : before.stage().after(kind, c.outcome()).orElse(null);
        new Checks()
                .require(kind != null, STEP_NEEDS_KIND, "kind")
                .require(
                        kind == null || !kind.isDecision() || c.outcome() != null,
                        STEP_NEEDS_OUTCOME,
                        "outcome")
                .require(
                        on != null
                                && !on.isAfter(England.dateOf(now))
                                && (submitted == null || !on.isBefore(submitted)),
                        STEP_NEEDS_DAY,
                        "on")
                .require(
                        !needsWords(kind) || !NrmStore.isBlank(c.words()),
                        STEP_NEEDS_WORDS,
                        "words")
                .require(kind == null || next != null, STEP_NOT_NOW, "kind")
                .orThrow();
        keys.once(
                c.key(),
                "AddNrmStep",
                c.nrm().value(),
                () ->
                        save(
                                c,
                                before,
                                Objects.requireNonNull(kind),
                                Objects.requireNonNull(next),
                                now));
    }

    private static boolean needsWords(@Nullable NrmStepKind kind) {
        return kind == NrmStepKind.NOT_SUBMITTED || kind == NrmStepKind.RECONSIDERATION;
    }

    private void save(
            NrmCommand.AddStep c,
            NrmStore.Facts before,
            NrmStepKind kind,
            NrmStage next,
            Instant now) {
        var me = CurrentPractitioner.get();
        var at = store.momentOf(Objects.requireNonNull(c.on()), now);
        var recovers = kind == NrmStepKind.REASONABLE_GROUNDS && next == NrmStage.REASONABLE_YES;
        NrmStore.changed(
                sql.update(
                        """
                        update nrm_referral set stage = ?, recovery_until = coalesce(?::timestamptz, recovery_until),
                            child_told = case when ? then 'YES' else child_told end, version = version + 1
                        where id = ? and version = ?
                        """,
                        next,
                        recovers ? clocks.due("nrm.recovery", at) : null,
                        kind == NrmStepKind.CHILD_TOLD,
                        c.nrm(),
                        c.version()));
        sql.update(
                """
                insert into nrm_step (id, record_id, child_id, author_agency, kind, outcome, on_day, words, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                c.nrm(),
                before.child(),
                me.agency().id(),
                kind,
                kind.isDecision() ? c.outcome() : null,
                c.on(),
                c.words(),
                me.id(),
                now);
        if (kind == NrmStepKind.NOT_SUBMITTED)
            tasks.done(c.nrm().value(), LocalAuthority.ROUTED_TASK, "not submitted");
        announce(before, c.nrm(), kind, recovers, at);
    }

    private void announce(
            NrmStore.Facts of, NrmId id, NrmStepKind kind, boolean recovers, Instant at) {
        var me = CurrentPractitioner.get();
        var agency = me.agency().id();
        var nrm = id.value();
        events.publishEvent(
                switch (kind) {
                    case REASONABLE_GROUNDS ->
                            new NrmEvent.NrmReasonableGrounds(of.child(), nrm, agency, at);
                    case CONCLUSIVE_GROUNDS ->
                            new NrmEvent.NrmConclusiveGrounds(of.child(), nrm, agency, at);
                    case ASKED -> new NrmEvent.NrmAsked(of.child(), nrm, agency, at);
                    case NOT_SUBMITTED, CHILD_TOLD, RECONSIDERATION ->
                            new NrmEvent.NrmStepRecorded(
                                    of.child(), nrm, headline(kind), agency, at);
                });
        if (recovers)
            events.publishEvent(
                    new NrmEvent.NrmRecoveryBegan(of.child(), nrm, agency, me.id(), at, at));
    }

    private static String headline(NrmStepKind kind) {
        return switch (kind) {
            case NOT_SUBMITTED -> "A national referral was considered and not sent";
            case CHILD_TOLD -> "The child was told about a national referral";
            default -> "A decision on a national referral is to be reconsidered";
        };
    }

    /** Whether this person records steps at all. */
    public boolean mayRecord() {
        return proofs.holdsRecords() && responders.mine().isPresent();
    }
}
