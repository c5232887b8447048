package org.waymark.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** What runs and what is to be done about one child: one statement, for the file. */
@Service
public class OpenWork {
    private static final int MOST = 60;

    private final Sql sql;
    private final TaskLinks links;

    OpenWork(Sql sql, TaskLinks links) {
        this.sql = sql;
        this.links = links;
    }

    /** A running clock. Overdue is when its moment has passed, never a mark that a job sets. */
    public record Running(String rule, String source, UUID subject, Instant since, Instant due) {
        public boolean isOverdue(Instant now) {
            return !due.isAfter(now);
        }
    }

    /**
     * @param who whose it is; null where it is nobody's in particular
     * @param href where it leads; null where no page knows it
     */
    public record Task(
            UUID id,
            String kind,
            String title,
            boolean urgent,
            @Nullable Instant due,
            @Nullable String who,
            @Nullable String href) {}

    /** Clocks by due moment, so the overdue first; tasks urgent first, then by due moment. */
    public record Open(List<Running> clocks, List<Task> tasks) {}

    public Open of(Collection<ChildId> children) {
        var clocks = new ArrayList<Running>();
        var tasks = new ArrayList<Task>();
        sql.list(
                """
                select 'CLOCK' as what, c.id, c.rule_id::text as kind, r.name as title, r.source, c.subject_id, false as urgent,
                       c.started_at as since, c.due_at, null as who
                from clock c join clock_rule r on r.id = c.rule_id
                where c.child_id = any (?::uuid[]) and c.stopped_at is null
                union all
                select 'TASK', t.id, t.kind, t.title, null, t.subject_id, t.urgent, t.created_at, t.due_at,
                       coalesce(p.name || coalesce(', ' || a.name, ''), m.name)
                from task t left join practitioner p on p.id = t.owner_id left join agency a on a.id = p.agency_id
                left join team m on m.id = t.team_id
                where t.child_id = any (?::uuid[]) and t.done_at is null
                order by urgent desc, due_at, id limit ?
                """,
                r -> r.text("what").equals("CLOCK") ? clocks.add(clock(r)) : tasks.add(task(r)),
                children,
                children,
                MOST);
        return new Open(List.copyOf(clocks), List.copyOf(tasks));
    }

    private static Running clock(Row r) {
        return new Running(
                r.text("title"),
                r.text("source"),
                r.uuid("subject_id"),
                r.instant("since"),
                r.instant("due_at"));
    }

    private Task task(Row r) {
        var kind = r.text("kind");
        var subject = r.uuid("subject_id");
        return new Task(
                r.uuid("id"),
                kind,
                r.text("title"),
                r.is("urgent"),
                r.findInstant("due_at"),
                r.findText("who"),
                links.path(kind, subject));
    }
}
