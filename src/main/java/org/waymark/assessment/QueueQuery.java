package org.waymark.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildName;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** The queue of assessments of one's teams and one's own, walked by due date. */
@Service("assessmentQueue")
public class QueueQuery {
    private static final int SIZE = 30;
    private static final String LINE =
            """
            select a.id, a.child_id, a.state, a.due_at, a.review_on, c.given_name, c.family_name, c.known_as, f.reference,
                   l.name as lead, s.name as sender
            from assessment a join child c on c.id = a.child_id left join file f on f.child_id = a.child_id
            left join practitioner l on l.id = a.owner_id left join practitioner s on s.id = a.sent_by
            """;
    private static final String MINE =
            "(a.team_id = any (?::uuid[]) or a.owner_id = ? or a.overseer_id = ?) ";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;

    QueueQuery(Sql sql, Clock clock, Proofs proofs) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
    }

    /**
     * @param after the last line of the page before; null for the first page
     */
    public QueueView mine(@Nullable AssessmentId after) {
        proofs.assessor();
        var me = CurrentPractitioner.get();
        var place = place(after);
        var running =
                sql.list(
                        LINE
                                + "where "
                                + MINE
                                + """
                                and a.state = 'OPEN' and a.owner_id is not null and (a.due_at, a.id) > (?, ?)
                                order by a.due_at, a.id limit ?
                                """,
                        QueueQuery::line,
                        me.teams(),
                        me.id(),
                        me.id(),
                        place.due(),
                        place.id(),
                        SIZE + 1);
        var waiting =
                sql.list(
                        LINE
                                + "where "
                                + MINE
                                + "and (a.state = 'SENT' or (a.state = 'OPEN' and a.owner_id is null))"
                                + " order by a.due_at, a.id limit 100",
                        QueueQuery::line,
                        me.teams(),
                        me.id(),
                        me.id());
        var shown = running.stream().limit(SIZE).toList();
        return new QueueView(
                waiting,
                shown,
                workers(),
                running.size() > SIZE ? shown.getLast().id().toString() : null,
                clock.instant());
    }

    private record Place(Instant due, UUID id) {}

    private Place place(@Nullable AssessmentId after) {
        var start = new Place(Instant.EPOCH, new UUID(0, 0));
        if (after == null) return start;
        return sql.first(
                        "select due_at, id from assessment where id = ?",
                        r -> new Place(r.instant("due_at"), r.uuid("id")),
                        after)
                .orElse(start);
    }

    /**
     * Everybody of the agency who may lead one, with what they have; by name, never by a number.
     */
    public List<QueueView.Worker> workers() {
        return sql.list(
                """
                select p.id, p.name, p.job_title,
                       (count(a.id) filter (where a.state = 'OPEN'))::int as running,
                       (count(a.id) filter (where a.due_at <= ?))::int as overdue,
                       (count(a.id) filter (where a.state = 'SENT'))::int as sent
                from practitioner p left join assessment a on a.owner_id = p.id and a.state in ('OPEN', 'SENT')
                where p.agency_id = ? and p.active and exists (
                    select 1 from practitioner_role r where r.practitioner_id = p.id
                      and r.role in ('SOCIAL_WORKER', 'FRONT_DOOR_SOCIAL_WORKER', 'TEAM_MANAGER')
                      and (r.until is null or r.until > ?))
                group by p.id, p.name, p.job_title order by p.name limit 200
                """,
                r ->
                        new QueueView.Worker(
                                r.id("id", PractitionerId::new),
                                r.text("name"),
                                r.text("job_title"),
                                r.number("running"),
                                r.number("overdue"),
                                r.number("sent")),
                clock.instant(),
                CurrentPractitioner.get().agency().id(),
                clock.instant());
    }

    private static QueueView.Line line(Row r) {
        return new QueueView.Line(
                r.id("id", AssessmentId::new),
                r.id("child_id", ChildId::new),
                ChildName.of(r).words(),
                r.findText("reference"),
                r.kind("state", AssessmentState.class),
                r.findText("lead"),
                r.findText("sender"),
                r.instant("due_at"),
                r.findDate("review_on"));
    }
}
