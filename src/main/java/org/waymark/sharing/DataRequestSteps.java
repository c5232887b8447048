package org.waymark.sharing;

import static org.waymark.sharing.Gathered.isBlank;
import static org.waymark.sharing.SharingRules.*;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.calendar.StoppedClock;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.Tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What the data-protection officer does with a request, step by step, until it is closed. */
@Service
public class DataRequestSteps {
    private final Sql sql;
    private final Clock clock;
    private final DataDesk desk;
    private final DataRequests requests;
    private final Clocks clocks;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    DataRequestSteps(
            Sql sql,
            Clock clock,
            DataDesk desk,
            DataRequests requests,
            Clocks clocks,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.requests = requests;
        this.clocks = clocks;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public void add(DataRequestCommand.Add c) {
        var facts = desk.toWork(c.request());
        var kind = c.kind();
        var today = England.dateOf(clock.instant());
        var on = c.on();
        new Checks()
                .require(kind != null && kind.isOf(facts.kind()), STEP_NEEDS_KIND, "step")
                .require(
                        on != null && !on.isAfter(today) && !on.isBefore(facts.receivedOn()),
                        STEP_NEEDS_DAY,
                        "on")
                .require(!isBlank(c.words()), STEP_NEEDS_WORDS, "words")
                .orThrow();
        var step = Objects.requireNonNull(kind);
        var day = Objects.requireNonNull(on);
        checkClock(facts, step, day);
        keys.once(
                c.key(),
                "AddDataRequestStep",
                c.request().value(),
                () -> {
                    apply(facts, step, day, c.version());
                    requests.step(c.request(), step, day, c.words());
                });
    }

    private static void checkClock(DataDesk.Facts facts, StepKind step, LocalDate day) {
        var paused = facts.state() == RequestState.PAUSED;
        switch (step.effect()) {
            case PAUSES -> {
                if (paused) throw new RuleBroken(CLOCK_STANDS, "step");
                if (stopped(facts, day).wasOver()) throw new RuleBroken(CLOCK_IS_OVER, "on");
            }
            case RESUMES -> {
                if (!paused) throw new RuleBroken(CLOCK_RUNS, "step");
                if (day.isBefore(Objects.requireNonNull(facts.pausedOn())))
                    throw new RuleBroken(RESUMED_BEFORE, "on");
            }
            case EXTENDS -> {
                if (facts.extended()) throw new RuleBroken(EXTENDED_ALREADY, "step");
                if (paused) throw new RuleBroken(CLOCK_STANDS, "step");
                if (stopped(facts, day).wasOver()) throw new RuleBroken(EXTENDED_TOO_LATE, "on");
            }
            case ACKNOWLEDGES, REPORTS, NONE -> {}
        }
    }

    private static StoppedClock stopped(DataDesk.Facts facts, LocalDate day) {
        return new StoppedClock(Objects.requireNonNull(facts.due()), day);
    }

    private void apply(DataDesk.Facts f, StepKind step, LocalDate day, int version) {
        switch (step.effect()) {
            case PAUSES -> {
                changed(f.id(), version, RequestState.PAUSED, f.due(), day, f.extended());
                moved(f, null);
                publish(
                        f,
                        (child, now) ->
                                new DataRequestEvent.DataRequestPaused(
                                        child, f.id(), agency(), now));
            }
            case RESUMES -> resume(f, day, version);
            case EXTENDS -> extend(f, version);
            case ACKNOWLEDGES -> {
                changed(f.id(), version, f.state(), null, null, f.extended());
                moved(f, null);
                publish(
                        f,
                        (child, now) ->
                                new DataRequestEvent.DataComplaintAcknowledged(
                                        child, f.id(), agency(), now));
            }
            case REPORTS -> {
                changed(f.id(), version, f.state(), null, null, f.extended());
                moved(f, null);
                publish(
                        f,
                        (child, now) ->
                                new DataRequestEvent.DataBreachReported(
                                        child, f.id(), agency(), now));
            }
            case NONE -> changed(f.id(), version, f.state(), f.due(), f.pausedOn(), f.extended());
        }
    }

    /** It goes on with the days that were left. */
    private void resume(DataDesk.Facts f, LocalDate day, int version) {
        var clock = stopped(f, Objects.requireNonNull(f.pausedOn()));
        var from = clock.countsFrom(day);
        var due = clocks.due("data.right.resumed", from, clock.limit());
        changed(f.id(), version, RequestState.OPEN, due, null, f.extended());
        moved(f, due);
        publish(
                f,
                (child, now) ->
                        new DataRequestEvent.DataRequestResumed(
                                child, f.id(), clock.limit(), desk.team(), from, agency(), now));
    }

    private void extend(DataDesk.Facts f, int version) {
        var from = StoppedClock.lastDayOf(Objects.requireNonNull(f.due()));
        var due = clocks.due("data.right.extended", from);
        changed(f.id(), version, f.state(), due, null, true);
        moved(f, due);
        publish(
                f,
                (child, now) ->
                        new DataRequestEvent.DataRequestExtended(
                                child, f.id(), desk.team(), from, agency(), now));
    }

    void changed(
            DataRequestId id,
            int version,
            RequestState state,
            @Nullable Instant due,
            @Nullable LocalDate pausedOn,
            boolean extended) {
        Disclosures.changed(
                sql.update(
                        """
                        update data_request set state = ?, due_at = ?, paused_on = ?, extended = ?, version = version + 1
                        where id = ? and version = ? and state <> 'CLOSED'
                        """,
                        state,
                        due,
                        pausedOn,
                        extended,
                        id,
                        version));
    }

    /** The task goes on with the new date. */
    private void moved(DataDesk.Facts f, @Nullable Instant due) {
        tasks.done(f.id().value(), DataRequests.TASK, "Its date has changed");
        requests.task(f.id(), f.kind(), due);
    }

    interface Made {
        DataRequestEvent of(ChildId child, Instant now);
    }

    void publish(DataDesk.Facts f, Made made) {
        if (f.child() != null) events.publishEvent(made.of(f.child(), clock.instant()));
    }

    static AgencyId agency() {
        return CurrentPractitioner.get().agency().id();
    }
}
