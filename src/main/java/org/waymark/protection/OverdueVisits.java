package org.waymark.protection;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.ChildId;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.sql.Sql;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * A visit under a child protection plan that is overdue goes to the manager, once (domain.md B.4
 * "on breach: escalate").
 */
@Component
class OverdueVisits {
    static final String TASK = "PLAN_VISIT_OVERDUE";

    /** So that one run stays short; the next follows in minutes. */
    private static final int AT_ONCE = 50;

    private final Sql sql;
    private final Clock clock;
    private final Teams teams;
    private final Tasks tasks;

    OverdueVisits(Sql sql, Clock clock, Teams teams, Tasks tasks) {
        this.sql = sql;
        this.clock = clock;
        this.teams = teams;
        this.tasks = tasks;
    }

    /**
     * @param guardian of a sealed file, of which no team may learn
     */
    record Overdue(
            UUID clock,
            ProtectionPlanId plan,
            ChildId child,
            PractitionerId lead,
            @Nullable TeamId team,
            @Nullable PractitionerId guardian,
            Instant due) {}

    /** Called as Waymark itself, as is {@link #escalate}. */
    @Transactional(readOnly = true)
    List<Overdue> overdue() {
        return sql.list(
                "select clock_id, plan_id, child_id, lead_id, team_id, guardian_id, due_at from overdue_visits(?, ?)",
                r ->
                        new Overdue(
                                r.uuid("clock_id"),
                                r.id("plan_id", ProtectionPlanId::new),
                                r.id("child_id", ChildId::new),
                                r.id("lead_id", PractitionerId::new),
                                r.findId("team_id", TeamId::new),
                                r.findId("guardian_id", PractitionerId::new),
                                r.instant("due_at")),
                clock.instant(),
                AT_ONCE);
    }

    /** Once, however often and on however many nodes it is called. */
    @Transactional
    void escalate(Overdue v) {
        if (!sql.one(
                "select mark_visit_escalated(?, ?) as marked",
                r -> r.is("marked"),
                v.plan(),
                v.clock())) return;
        for (var to : whom(v))
            tasks.open(
                    new NewTask(
                            v.child(),
                            TASK,
                            "A visit under a child protection plan is overdue",
                            v.plan().value(),
                            v.plan().value(),
                            to,
                            true,
                            v.due()));
    }

    private List<Party> whom(Overdue v) {
        var all = new ArrayList<Party>();
        all.add(v.lead());
        if (v.guardian() != null) all.add(v.guardian());
        else if (v.team() != null) {
            teams.managers(v.team()).forEach(m -> all.add(m.id()));
            if (all.size() == 1) all.add(v.team());
        }
        return all.stream().distinct().toList();
    }
}
