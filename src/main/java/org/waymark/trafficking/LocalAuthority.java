package org.waymark.trafficking;

import org.springframework.stereotype.Component;
import org.waymark.access.Access;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.Agencies;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.sql.Sql;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** The team of children's social care that submits for those who cannot (domain.md C.8). */
@Component
class LocalAuthority {
    static final String ROUTED_TASK = "NRM_ROUTED";

    private final Sql sql;
    private final Agencies agencies;
    private final Access access;
    private final Tasks tasks;

    LocalAuthority(Sql sql, Agencies agencies, Access access, Tasks tasks) {
        this.sql = sql;
        this.agencies = agencies;
        this.access = access;
        this.tasks = tasks;
    }

    /**
     * Opens this one record to the team that has the file, or else the front door.
     *
     * @param submitted by the one who considered it: then there is nothing to do for the team
     */
    void learns(ChildId child, NrmId id, boolean submitted) {
        var team =
                sql.first(
                                "select team_id from file where child_id = ?",
                                r -> r.findId("team_id", TeamId::new),
                                child)
                        .or(() -> agencies.team(TeamKind.FRONT_DOOR).map(t -> t.id()));
        team.ifPresent(to -> {
            access.grant(
                    child,
                    to,
                    Compartment.CORE,
                    id.value(),
                    "a national referral was considered",
                    null);
            if (!submitted)
                tasks.open(
                        new NewTask(
                                child,
                                ROUTED_TASK,
                                "Decide on a national referral that another agency asks for",
                                id.value(),
                                id.value(),
                                to,
                                true,
                                null));
        });
    }
}
