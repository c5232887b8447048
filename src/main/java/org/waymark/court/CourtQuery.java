package org.waymark.court;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.ChildShown;
import org.waymark.child.Known;
import org.waymark.court.CourtView.Hearing;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads investigations; what row security hides is not there. */
@Component
public class CourtQuery {
    private final Sql sql;
    private final CourtLines lines;
    private final Clock clock;

    CourtQuery(Sql sql, CourtLines lines, Clock clock) {
        this.sql = sql;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none, or it is not open to this person
     */
    public CourtView get(CourtCaseId id) {
        var hearings = lines.hearings(id);
        var interviews = lines.interviews(id);
        var offences =
                sql.list(
                        """
                        select k.code, k.name, k.act, k.source, k.sexual, k.slavery from court_offence o
                        join lateral (select * from offence_kind l where l.code = o.code and l.effective_from <= o.added_at::date
                                      order by l.effective_from desc limit 1) k on true
                        where o.record_id = ? order by k.name limit 50
                        """,
                        r ->
                                new Charged(
                                        new CourtView.Offence(
                                                r.text("code"),
                                                r.text("name"),
                                                r.text("act"),
                                                r.text("source")),
                                        r.is("sexual"),
                                        r.is("slavery")),
                        id);
        return sql.first(
                        """
                        select k.*, %s, o.name as officer, w.name as care, i.name as isva
                        from court_case k join child c on c.id = k.child_id left join file f on f.child_id = k.child_id
                        left join practitioner o on o.id = k.officer_id left join practitioner w on w.id = k.witness_care_id
                        left join practitioner i on i.id = k.isva_id where k.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        r -> view(r, hearings, interviews, offences),
                        id)
                .orElseThrow(NotFound::new);
    }

    /** Whether it is still open to this person: their own part in it may just have ended. */
    @Transactional(readOnly = true)
    public boolean isOpen(CourtCaseId id) {
        return sql.exists("select 1 from court_case where id = ?", id);
    }

    private record Charged(CourtView.Offence offence, boolean sexual, boolean slavery) {}

    private CourtView view(
            Row r,
            List<Hearing> hearings,
            List<CourtView.Interview> interviews,
            List<Charged> charged) {
        var id = r.id("id", CourtCaseId::new);
        var now = clock.instant();
        var birth =
                new Birth(
                        r.findDate("date_of_birth"),
                        r.kind("birth_precision", BirthPrecision.class));
        var witness =
                new Witness(
                        birth,
                        charged.stream().anyMatch(Charged::sexual),
                        charged.stream().anyMatch(Charged::slavery),
                        r.is("intimidation"),
                        r.kind("impaired", Known.class),
                        interviews.stream()
                                .filter(i -> i.kind() != InterviewKind.STATEMENT)
                                .map(CourtView.Interview::heldOn)
                                .toList());
        var hearing = decisive(hearings, now);
        var day = England.dateOf(hearing == null ? now : hearing.startsAt());
        var court = hearing == null ? CourtKind.CROWN : hearing.courtKind();
        var reported = r.date("reported_on");
        var care = r.findText("care");
        return new CourtView(
                id,
                ChildShown.of(r, England.dateOf(now)),
                reported,
                r.text("force"),
                r.findText("crime_reference"),
                witness.intimidation(),
                witness.impaired(),
                r.findText("officer"),
                care == null ? r.findText("witness_care") : care,
                r.findText("isva"),
                r.findKind("isva_answer", IsvaAnswer.class),
                r.findDate("isva_on"),
                r.findText("isva_words"),
                r.findKind("stage", Step.class),
                CompensationDeadline.of(birth, reported).orElse(null),
                birth.certainlyAdultFrom().orElse(null),
                hearing,
                charged.stream().map(Charged::offence).toList(),
                interviews,
                hearings,
                lines.measures(id, witness, day, court),
                lines.updates(id),
                lines.entries(id),
                r.number("version"));
    }

    /** The next hearing at which the child takes part; the last one where all are over. */
    private static @Nullable Hearing decisive(List<Hearing> hearings, Instant now) {
        var with =
                hearings.stream()
                        .filter(h ->
                                h.childAttends()
                                        && (h.state() == HearingState.PLANNED
                                                || h.state() == HearingState.HELD))
                        .toList();
        Optional<Hearing> next =
                with.stream()
                        .filter(h -> !h.startsAt().isBefore(now))
                        .min(Comparator.comparing(Hearing::startsAt));
        return next.or(() -> with.stream().max(Comparator.comparing(Hearing::startsAt)))
                .orElse(null);
    }

    /**
     * @throws NotFound when there is none, or it is not open to this person
     */
    public CourtCaseId caseOf(HearingId hearing) {
        return caseOf("court_hearing", hearing.value());
    }

    /**
     * @throws NotFound when there is none, or it is not open to this person
     */
    public CourtCaseId caseOf(VictimUpdateId update) {
        return caseOf("victim_update", update.value());
    }

    private CourtCaseId caseOf(String table, java.util.UUID id) {
        return sql.first(
                        "select record_id from " + table + " where id = ?",
                        r -> r.id("record_id", CourtCaseId::new),
                        id)
                .orElseThrow(NotFound::new);
    }

    /**
     * The child of a file.
     *
     * @throws NotFound when there is none, or this person may not see the child
     */
    public ChildShown child(CaseReference reference) {
        return sql.first(
                        "select c.id as child_id, %s from file f join child c on c.id = f.child_id where f.reference = ?"
                                .formatted(ChildShown.COLUMNS),
                        r -> ChildShown.of(r, England.dateOf(clock.instant())),
                        reference.value())
                .orElseThrow(NotFound::new);
    }

    /** The offences that may be named today. */
    public List<CourtView.Offence> offences() {
        return sql.list(
                """
                select code, name, act, source from offence_kind
                where effective_from <= ? and (effective_to is null or effective_to > ?) order by name limit 100
                """,
                r ->
                        new CourtView.Offence(
                                r.text("code"), r.text("name"), r.text("act"), r.text("source")),
                England.dateOf(clock.instant()),
                England.dateOf(clock.instant()));
    }
}
