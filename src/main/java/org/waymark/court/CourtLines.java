package org.waymark.court;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.court.CourtView.Hearing;
import org.waymark.court.CourtView.MeasureLine;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** Reads the lines of one investigation. */
@Component
class CourtLines {
    private final Sql sql;

    CourtLines(Sql sql) {
        this.sql = sql;
    }

    List<Hearing> hearings(CourtCaseId id) {
        return sql.list(
                "select * from court_hearing where record_id = ? order by starts_at, id limit 100",
                r ->
                        new Hearing(
                                r.id("id", HearingId::new),
                                r.kind("kind", HearingKind.class),
                                r.instant("starts_at"),
                                r.kind("court_kind", CourtKind.class),
                                r.text("court"),
                                r.is("child_attends"),
                                r.kind("state", HearingState.class),
                                r.findText("outcome"),
                                r.number("version")),
                id);
    }

    List<CourtView.Interview> interviews(CourtCaseId id) {
        return sql.list(
                "select * from court_interview where record_id = ? order by held_on, id limit 50",
                r ->
                        new CourtView.Interview(
                                r.kind("kind", InterviewKind.class),
                                r.date("held_on"),
                                r.findText("place"),
                                r.text("interviewers"),
                                r.is("intermediary"),
                                r.findText("recording")),
                id);
    }

    List<MeasureLine> measures(CourtCaseId id, Witness witness, LocalDate day, CourtKind court) {
        var recorded = new EnumMap<Measure, MeasureLine>(Measure.class);
        for (var line :
                sql.list(
                        "select * from court_measure where record_id = ? limit 20",
                        r -> line(r, witness, day, court),
                        id)) recorded.put(line.measure(), line);
        return Arrays.stream(Measure.values())
                .map(m -> {
                    var line = recorded.get(m);
                    return line != null
                            ? line
                            : new MeasureLine(
                                    m,
                                    Eligibility.of(m, witness, day, court),
                                    null,
                                    Wish.NOT_ASKED,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    0);
                })
                .toList();
    }

    private static MeasureLine line(Row r, Witness witness, LocalDate day, CourtKind court) {
        var measure = r.kind("measure", Measure.class);
        return new MeasureLine(
                measure,
                Eligibility.of(measure, witness, day, court),
                r.findDate("considered_on"),
                r.kind("wish", Wish.class),
                r.findText("wish_words"),
                r.findDate("requested_on"),
                r.findKind("answer", CourtAnswer.class),
                r.findDate("answered_on"),
                r.findText("reason"),
                r.findDate("used_on"),
                r.number("version"));
    }

    List<CourtView.Update> updates(CourtCaseId id) {
        return sql.list(
                "select * from victim_update where record_id = ? order by happened_at desc, id limit 100",
                r ->
                        new CourtView.Update(
                                r.id("id", VictimUpdateId::new),
                                r.kind("what", PoliceStep.class),
                                r.instant("happened_at"),
                                r.instant("due_at"),
                                r.findInstant("told_at"),
                                r.findText("how"),
                                r.findText("apology"),
                                r.number("version")),
                id);
    }

    List<CourtView.Entry> entries(CourtCaseId id) {
        return sql.list(
                """
                select e.*, p.name as by from court_entry e join practitioner p on p.id = e.recorded_by
                where e.record_id = ? order by e.on_day desc, e.recorded_at desc, e.id limit 200
                """,
                r ->
                        new CourtView.Entry(
                                r.kind("topic", Topic.class),
                                r.kind("step", Step.class),
                                r.date("on_day"),
                                r.findText("words"),
                                r.findNumber("months"),
                                r.text("by")),
                id);
    }
}
