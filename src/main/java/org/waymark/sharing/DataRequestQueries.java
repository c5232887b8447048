package org.waymark.sharing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.StoppedClock;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads the register; what row security hides is not there. */
@Component
public class DataRequestQueries {
    private static final int SIZE = 50;
    private static final int CLOSED = 20;

    private final Sql sql;
    private final Clock clock;

    DataRequestQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** For the data-protection officer. References stand in it, and nothing of a child. */
    public DataRequestView.Register register(@Nullable String after) {
        DataDesk.officer();
        var place = place(after);
        var open =
                sql.list(
                        """
                        select * from data_request where state <> 'CLOSED'
                        and (?::uuid is null or (coalesce(due_at, 'infinity'), id) > (?::timestamptz, ?::uuid))
                        order by coalesce(due_at, 'infinity'), id limit ?
                        """,
                        DataRequestQueries::line,
                        place == null ? null : place.id(),
                        place == null ? null : place.due(),
                        place == null ? null : place.id(),
                        SIZE + 1);
        var closed =
                place != null
                        ? List.<DataRequestView.Line>of()
                        : sql.list(
                                "select * from data_request where state = 'CLOSED' order by"
                                        + " closed_at desc, id desc limit ?",
                                DataRequestQueries::line,
                                CLOSED);
        if (open.size() <= SIZE) return new DataRequestView.Register(open, closed, null);
        var last = open.get(SIZE - 1);
        return new DataRequestView.Register(
                open.subList(0, SIZE),
                closed,
                (last.due() == null ? "infinity" : last.due().toString()) + "_" + last.id());
    }

    private record Place(String due, UUID id) {}

    /** Null for none, and for what was never a place. */
    private static @Nullable Place place(@Nullable String after) {
        if (after == null || !after.matches("(infinity|[0-9T:.Z-]{20,30})_[0-9a-f-]{36}"))
            return null;
        var parts = after.split("_", 2);
        return new Place(parts[0], UUID.fromString(parts[1]));
    }

    private static DataRequestView.Line line(Row r) {
        return new DataRequestView.Line(
                r.id("id", DataRequestId::new),
                r.kind("kind", RequestKind.class),
                r.findText("reference"),
                r.kind("state", RequestState.class),
                r.date("received_on"),
                r.findInstant("due_at"),
                r.findKind("outcome", RequestOutcome.class),
                r.findId("child_id", ChildId::new));
    }

    /**
     * @throws NotFound when there is none, or it is not for this person
     */
    public DataRequestView get(DataRequestId id) {
        var steps =
                sql.list(
                        """
                        select s.*, p.name as by from data_request_step s join practitioner p on p.id = s.recorded_by
                        where s.request_id = ? order by s.recorded_at, s.id limit 200
                        """,
                        r ->
                                new DataRequestView.Step(
                                        r.kind("kind", StepKind.class),
                                        r.date("on_day"),
                                        r.findText("words"),
                                        r.text("by")),
                        id);
        var statements =
                sql.list(
                        """
                        select t.kind, t.words, t.added_at, e.headline from entry_statement t
                        left join case_event e on e.child_id = t.child_id and e.id = t.event_id
                        where t.request_id = ? order by t.added_at, t.id limit 50
                        """,
                        r ->
                                new DataRequestView.Statement(
                                        r.text("kind").equals("CORRECTION"),
                                        r.text("words"),
                                        r.findText("headline"),
                                        r.instant("added_at")),
                        id);
        return sql.first(
                        "select d.*, p.name as recorder from data_request d join practitioner p on"
                                + " p.id = d.recorded_by where d.id = ?",
                        r -> view(r, steps, statements),
                        id)
                .orElseThrow(NotFound::new);
    }

    private DataRequestView view(
            Row r, List<DataRequestView.Step> steps, List<DataRequestView.Statement> statements) {
        var state = r.kind("state", RequestState.class);
        var due = r.findInstant("due_at");
        var paused = r.findDate("paused_on");
        var stopped =
                state == RequestState.PAUSED && due != null && paused != null
                        ? new StoppedClock(due, paused)
                        : null;
        var until = r.findInstant("opened_until");
        return new DataRequestView(
                r.id("id", DataRequestId::new),
                r.kind("kind", RequestKind.class),
                r.findId("child_id", ChildId::new),
                r.findText("reference"),
                r.text("requester"),
                r.kind("requester_is", Requester.class),
                r.date("received_on"),
                r.instant("counts_from"),
                r.text("words"),
                r.texts("affected"),
                state,
                stopped == null ? due : null,
                stopped == null ? null : (Integer) stopped.daysLeft(),
                r.is("extended"),
                r.findKind("outcome", RequestOutcome.class),
                r.findText("outcome_words"),
                r.findText("letter"),
                r.findInstant("closed_at"),
                until != null && isAfterNow(until) ? until : null,
                r.text("recorder"),
                steps,
                statements,
                r.number("version"));
    }

    private boolean isAfterNow(Instant until) {
        return until.isAfter(clock.instant());
    }
}
