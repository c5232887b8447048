package org.waymark.child.allocation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.AllocationId;
import org.waymark.child.ChildName;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads offers, the latest first. */
@Component
public class AllocationQueries {
    static final String SELECT =
            """
            select a.id, a.child_id, f.reference, c.given_name, c.family_name, c.known_as, a.kind, a.state, a.team_id, t.name as team,
                   a.worker_id, w.name as worker, concat_ws(', ', fw.name, ft.name) as former, a.words, a.offered_by,
                   o.name as offered_by_name, a.offered_at, an.name as answered_by, a.answered_at, a.reason, a.version,
                   (select min(k.due_at) from clock k where k.subject_id = a.id and k.stopped_at is null) as due
            from allocation a join file f on f.child_id = a.child_id join child c on c.id = a.child_id
            join team t on t.id = a.team_id join practitioner o on o.id = a.offered_by
            left join practitioner w on w.id = a.worker_id left join practitioner fw on fw.id = a.from_worker_id
            left join team ft on ft.id = a.from_team_id left join practitioner an on an.id = a.answered_by
            """;

    private final Sql sql;

    AllocationQueries(Sql sql) {
        this.sql = sql;
    }

    /**
     * @throws NotFound when there is none, or none for this person
     */
    public AllocationView get(AllocationId id) {
        return sql.first(SELECT + "where a.id = ?", AllocationQueries::view, id)
                .orElseThrow(NotFound::new);
    }

    public List<AllocationView> of(ChildId child) {
        return sql.list(
                SELECT + "where a.child_id = ? order by a.offered_at desc, a.id limit 20",
                AllocationQueries::view,
                child);
    }

    static AllocationView view(Row r) {
        var former = r.text("former");
        return new AllocationView(
                r.id("id", AllocationId::new),
                r.id("child_id", ChildId::new),
                new CaseReference(r.text("reference")),
                ChildName.of(r).words(),
                r.kind("kind", AllocationKind.class),
                r.kind("state", AllocationState.class),
                r.id("team_id", TeamId::new),
                r.text("team"),
                r.findId("worker_id", PractitionerId::new),
                r.findText("worker"),
                former.isEmpty() ? null : former,
                r.text("words"),
                r.id("offered_by", PractitionerId::new),
                r.text("offered_by_name"),
                r.instant("offered_at"),
                r.findInstant("due"),
                r.findText("answered_by"),
                r.findInstant("answered_at"),
                r.findText("reason"),
                r.number("version"));
    }
}
