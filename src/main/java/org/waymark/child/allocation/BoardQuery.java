package org.waymark.child.allocation;

import java.time.Clock;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildName;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.TeamId;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads the board of the manager who asks, of the teams they are in. */
@Component
public class BoardQuery {
    private static final String FILES =
            """
            select f.child_id, f.reference, c.given_name, c.family_name, c.known_as, t.name as team, f.opened_at, f.version,
                   exists (select 1 from allocation a where a.child_id = f.child_id and a.state = 'OFFERED') as offered
            from file f join child c on c.id = f.child_id left join team t on t.id = f.team_id
            where f.closed_at is null and c.same_as is null and
            """;

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Practitioners practitioners;

    BoardQuery(Sql sql, Clock clock, Proofs proofs, Practitioners practitioners) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.practitioners = practitioners;
    }

    /** From its beginning. */
    public Board mine() {
        return mine(null);
    }

    /**
     * @param after where an earlier page said that the next one of those waiting begins
     */
    public Board mine(@Nullable String after) {
        proofs.teamManager();
        var teams = CurrentPractitioner.get().teams();
        var from = LongestWaiting.parse(after);
        var waiting =
                sql.list(
                        FILES
                                + " f.team_id = any (?::uuid[]) and f.worker_id is null"
                                + " and not exists (select 1 from allocation a where a.child_id = f.child_id and a.state = 'OFFERED')"
                                + " and (f.opened_at, f.child_id) > (?, ?) order by f.opened_at, f.child_id limit ?",
                        r ->
                                new Board.Waiting(
                                        r.id("child_id", ChildId::new),
                                        new CaseReference(r.text("reference")),
                                        ChildName.of(r).words(),
                                        r.text("team"),
                                        r.instant("opened_at")),
                        teams,
                        from.since(),
                        from.child(),
                        LongestWaiting.SHOWN + 1);
        return new Board(
                waiting.subList(0, Math.min(waiting.size(), LongestWaiting.SHOWN)),
                LongestWaiting.next(waiting),
                sql.list(
                        AllocationQueries.SELECT
                                + "where a.state = 'OFFERED' and (a.team_id = any (?::uuid[]) or a.from_team_id = any (?::uuid[]))"
                                + " order by a.offered_at, a.id limit 50",
                        AllocationQueries::view,
                        teams,
                        teams),
                load(teams));
    }

    /**
     * The open files of a worker of my own agency.
     *
     * @throws NotFound when there is no such worker
     */
    public Board.OfWorker of(PractitionerId worker) {
        proofs.teamManager();
        var person =
                practitioners
                        .find(worker)
                        .filter(p -> p.agency().equals(CurrentPractitioner.get().agency()))
                        .orElseThrow(NotFound::new);
        return new Board.OfWorker(
                worker,
                person.name(),
                sql.list(
                        FILES + " f.worker_id = ? order by f.opened_at, f.child_id limit 100",
                        r ->
                                new Board.Held(
                                        r.id("child_id", ChildId::new),
                                        new CaseReference(r.text("reference")),
                                        ChildName.of(r).words(),
                                        r.is("offered"),
                                        r.number("version")),
                        worker));
    }

    private java.util.List<Board.Load> load(Collection<TeamId> teams) {
        return sql.list(
                """
                select p.id, p.name, p.job_title,
                       (select count(*) from file f where f.worker_id = p.id and f.closed_at is null) as children,
                       (select count(*) from allocation a where a.worker_id = p.id and a.state = 'OFFERED') as offered,
                       (select count(*) from task k where k.owner_id = p.id and k.done_at is null and k.due_at < ?) as overdue
                from practitioner p
                where p.active and exists (select 1 from membership m where m.practitioner_id = p.id and m.team_id = any (?::uuid[]))
                order by children, p.name limit 60
                """,
                r ->
                        new Board.Load(
                                r.id("id", PractitionerId::new),
                                r.text("name"),
                                r.text("job_title"),
                                r.number("children"),
                                r.number("offered"),
                                r.number("overdue")),
                clock.instant(),
                teams);
    }
}
