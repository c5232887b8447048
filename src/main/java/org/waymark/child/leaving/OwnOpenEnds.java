package org.waymark.child.leaving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.ClosingCheck;
import org.waymark.child.ClosureReason;
import org.waymark.sql.Sql;

/**
 * Offers and transfers that wait for an answer stop it; our open tasks and clocks are asked for.
 */
@Component
class OwnOpenEnds implements ClosingCheck {
    private final Sql sql;

    OwnOpenEnds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenEnd> openEnds(Collection<ChildId> children, @Nullable ClosureReason reason) {
        var ends = new ArrayList<OpenEnd>();
        ends.addAll(
                sql.list(
                        "select id from allocation where child_id = any (?::uuid[]) and state = 'OFFERED' limit 5",
                        r ->
                                OpenEnd.stopping(
                                        "An allocation waits for an answer",
                                        "/allocations/" + r.uuid("id")),
                        children));
        ends.addAll(
                sql.list(
                        "select id from file_transfer where child_id = any (?::uuid[]) and state = 'SENT' limit 5",
                        r ->
                                OpenEnd.stopping(
                                        "Another area has not answered a transfer",
                                        "/transfers/" + r.uuid("id")),
                        children));
        ends.addAll(
                sql.list(
                        """
                        select title from task where child_id = any (?::uuid[]) and done_at is null and is_ours(owner_id, team_id)
                        order by urgent desc, due_at, id limit 30
                        """,
                        r -> OpenEnd.asked("Open task: " + r.text("title"), null),
                        children));
        ends.addAll(
                sql.list(
                        """
                        select c.name, k.due_at from clock k join clock_rule c on c.id = k.rule_id
                        where k.child_id = any (?::uuid[]) and k.stopped_at is null and is_ours(k.owner_id, k.team_id)
                        order by k.due_at, k.id limit 30
                        """,
                        r ->
                                OpenEnd.asked(
                                        "Running clock: "
                                                + r.text("name")
                                                + ", due "
                                                + Wording.due(r.instant("due_at")),
                                        null),
                        children));
        return ends;
    }
}
