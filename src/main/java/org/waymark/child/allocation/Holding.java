package org.waymark.child.allocation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Role;
import org.waymark.people.TeamId;
import org.waymark.sql.Sql;

/** Who has a file now, and who may offer it to others. */
@Component
public class Holding {
    private final Sql sql;

    Holding(Sql sql) {
        this.sql = sql;
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
