package org.waymark.child.allocation;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Role;
import org.waymark.people.TeamId;
import org.waymark.sql.Sql;

/** Who has a file now, and who may offer it to others. */
@Component
public class Holding {
    static final String WORKER = "allocated worker";

    private final Sql sql;
    private final Clock clock;

    Holding(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param closed whether the work has ended
     */
    public record Now(
            @Nullable TeamId team, @Nullable PractitionerId worker, boolean closed, int version) {
        /** A manager of its team; of a file without a team, any who holds it. */
        public boolean isManagedByMe() {
            var me = CurrentPractitioner.get();
            return me.is(Role.TEAM_MANAGER) && (team == null || me.teams().contains(team));
        }

        public boolean isMine() {
            return CurrentPractitioner.get().id().equals(worker);
        }
    }

    /** What the worker was granted as the allocated one ends; the file names nobody any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endWorker(ChildId child) {
        var worker = of(child).worker();
        if (worker != null)
            sql.call(
                    "select end_access_because(?, ?, ?, ?)",
                    child,
                    worker,
                    WORKER,
                    clock.instant());
    }

    public Now of(ChildId child) {
        return sql.one(
                "select team_id, worker_id, closed_at is not null as closed, version from file where child_id = ?",
                r ->
                        new Now(
                                r.findId("team_id", TeamId::new),
                                r.findId("worker_id", PractitionerId::new),
                                r.is("closed"),
                                r.number("version")),
                child);
    }
}
