package org.waymark.court;

import static org.waymark.court.CourtDesk.isBlank;
import static org.waymark.court.CourtDesk.isPast;
import static org.waymark.court.CourtDesk.orNull;
import static org.waymark.court.CourtRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Interviews, hearings and special measures: days and answers, never evidence. */
@Service
public class Proceedings {
    private final Clock clock;
    private final Sql sql;
    private final CourtDesk desk;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Proceedings(
            Clock clock,
            Sql sql,
            CourtDesk desk,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public void add(CourtCommand.AddInterview c) {
        var facts = desk.toWork(c.courtCase());
        var now = clock.instant();
        new Checks()
                .require(c.kind() != null, INTERVIEW_NEEDS_KIND, "interviewKind")
                .require(isPast(c.heldOn(), now), INTERVIEW_NEEDS_DAY, "heldOn")
                .require(!isBlank(c.interviewers()), INTERVIEW_NEEDS_WHO, "interviewers")
                .require(c.intermediary() != null, INTERVIEW_NEEDS_INTERMEDIARY, "intermediary")
                .orThrow();
        var me = CurrentPractitioner.get();
        var id = HearingId.random();
        keys.once(
                c.key(),
                "AddCourtInterview",
                id.value(),
                () -> {
                    sql.update(
                            """
                            insert into court_interview (id, record_id, child_id, author_agency, kind, held_on, place, interviewers,
                                intermediary, recording, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """,
                            id,
                            c.courtCase(),
                            facts.child(),
                            me.agency().id(),
                            c.kind(),
                            c.heldOn(),
                            orNull(c.place()),
                            orNull(c.interviewers()),
                            c.intermediary(),
                            orNull(c.recording()),
                            me.id(),
                            now);
                    step(facts.child(), c.courtCase(), "Interview with the child recorded", now);
                });
    }

    @Transactional
    public HearingId add(CourtCommand.AddHearing c) {
        var facts = desk.toWork(c.courtCase());
        new Checks()
                .require(c.kind() != null, HEARING_NEEDS_KIND, "hearingKind")
                .require(c.startsAt() != null, HEARING_NEEDS_TIME, "startsAt")
                .require(c.courtKind() != null, HEARING_NEEDS_COURT_KIND, "courtKind")
                .require(!isBlank(c.court()), HEARING_NEEDS_COURT, "court")
                .require(c.childAttends() != null, HEARING_NEEDS_ATTENDANCE, "childAttends")
                .orThrow();
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var id = HearingId.random();
        return new HearingId(
                keys.once(
                        c.key(),
                        "AddHearing",
                        id.value(),
                        () -> {
                            sql.update(
                                    """
                                    insert into court_hearing (id, record_id, child_id, author_agency, kind, starts_at, court_kind, court,
                                        child_attends, recorded_by, recorded_at)
                                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                    """,
                                    id,
                                    c.courtCase(),
                                    facts.child(),
                                    me.agency().id(),
                                    c.kind(),
                                    c.startsAt(),
                                    c.courtKind(),
                                    orNull(c.court()),
                                    c.childAttends(),
                                    me.id(),
                                    now);
                            step(facts.child(), c.courtCase(), "Hearing planned", now);
                        }));
    }

    /**
     * What became of a hearing.
     *
     * @return the investigation it belongs to
     */
    @Transactional
    public CourtCaseId settle(CourtCommand.SettleHearing c) {
        desk.practitioner();
        var now = clock.instant();
        var of = caseOf(c.hearing());
        var facts = desk.toWork(of.courtCase());
        new Checks()
                .require(
                        c.state() != null && c.state() != HearingState.PLANNED,
                        HEARING_NEEDS_STATE,
                        "hearingState")
                .require(
                        c.state() != HearingState.HELD || !of.startsAt().isAfter(now),
                        HEARING_NOT_YET,
                        "hearingState")
                .orThrow();
        keys.once(
                c.key(),
                "SettleHearing",
                c.hearing().value(),
                () -> {
                    if (of.settled()) throw new RuleBroken(HEARING_OVER);
                    CourtDesk.changed(
                            sql.update(
                                    "update court_hearing set state = ?, outcome = ?, version = version + 1 where id = ? and version = ?",
                                    c.state(),
                                    orNull(c.outcome()),
                                    c.hearing(),
                                    c.version()));
                    step(
                            facts.child(),
                            of.courtCase(),
                            "Hearing: " + Objects.requireNonNull(c.state()).words(),
                            now);
                });
        return of.courtCase();
    }

    private record Of(CourtCaseId courtCase, Instant startsAt, boolean settled) {}

    private Of caseOf(HearingId id) {
        return sql.first(
                        "select record_id, starts_at, state from court_hearing where id = ?",
                        r ->
                                new Of(
                                        r.id("record_id", CourtCaseId::new),
                                        r.instant("starts_at"),
                                        !r.text("state").equals("PLANNED")),
                        id)
                .orElseThrow(NotFound::new);
    }

    /** Considered, wished, requested, answered and used are five facts (trap 24). */
    @Transactional
    public void record(CourtCommand.RecordMeasure c) {
        var facts = desk.toWork(c.courtCase());
        var now = clock.instant();
        MeasureCheck.check(c, now);
        var me = CurrentPractitioner.get();
        keys.once(
                c.key(),
                "RecordMeasure",
                c.courtCase().value(),
                () -> {
                    CourtDesk.changed(
                            sql.update(
                                    """
                                    insert into court_measure as m (record_id, measure, child_id, author_agency, considered_on, wish, wish_words,
                                        requested_on, answer, answered_on, reason, used_on, recorded_by, recorded_at, version)
                                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                                    on conflict (record_id, measure) do update set considered_on = excluded.considered_on,
                                        wish = excluded.wish, wish_words = excluded.wish_words, requested_on = excluded.requested_on,
                                        answer = excluded.answer, answered_on = excluded.answered_on, reason = excluded.reason,
                                        used_on = excluded.used_on, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at,
                                        version = m.version + 1
                                    where m.version = ?
                                    """,
                                    c.courtCase(),
                                    c.measure(),
                                    facts.child(),
                                    me.agency().id(),
                                    c.consideredOn(),
                                    c.wish(),
                                    orNull(c.wishWords()),
                                    c.requestedOn(),
                                    c.answer(),
                                    c.answeredOn(),
                                    orNull(c.reason()),
                                    c.usedOn(),
                                    me.id(),
                                    now,
                                    c.version()));
                    step(
                            facts.child(),
                            c.courtCase(),
                            "Special measure, section " + c.measure().section(),
                            now);
                });
    }

    private void step(ChildId child, CourtCaseId id, String headline, Instant now) {
        events.publishEvent(
                new CourtEvent.CourtStepRecorded(
                        child, id, headline, CurrentPractitioner.get().agency().id(), now));
    }
}
