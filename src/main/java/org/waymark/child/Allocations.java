package org.waymark.child;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.sql.Sql;

/** Who has a child's file now, as far as the reader may know of the file. */
@Service
public class Allocations {
    private final Sql sql;

    Allocations(Sql sql) {
        this.sql = sql;
    }

    /** The worker who accepted it; empty while it waits for one. */
    public Optional<PractitionerId> worker(ChildId child) {
        return sql
                .list(
                        "select worker_id from file where child_id = ?",
                        r -> Optional.ofNullable(r.findId("worker_id", PractitionerId::new)),
                        child)
                .stream()
                .findFirst()
                .flatMap(w -> w);
    }

    /** The team that holds it; empty where it is nobody's, or sealed. */
    public Optional<TeamId> team(ChildId child) {
        return sql
                .list(
                        "select team_id from file where child_id = ?",
                        r -> Optional.ofNullable(r.findId("team_id", TeamId::new)),
                        child)
                .stream()
                .findFirst()
                .flatMap(t -> t);
    }
}
