package org.waymark.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** What this person and their teams have to do, urgent first and then by clock. */
@Component
public class Worklist {
    private static final int SIZE = 30;
    private static final int DONE = 10;
    private static final Duration LATELY = Duration.ofDays(7);

    /** One statement: each branch walks the index of one person or one team in the list's order. */
    private static final String OPEN =
            """
            select t.id, t.kind, t.title, t.subject_id, t.urgent, t.due_at, t.child_id, w.name as team, f.reference,
                   coalesce(nullif(concat_ws(' ', c.given_name, c.family_name), ''), c.known_as) as name
            from (select * from (
                    (select id, kind, title, subject_id, urgent, due_at, child_id, null::uuid as team_id
                     from task where owner_id = ? and done_at is null and urgent and (due_at, id) > (?, ?)
                     order by due_at, id limit ?)
                    union all
                    (select id, kind, title, subject_id, urgent, due_at, child_id, null::uuid
                     from task where owner_id = ? and done_at is null and not urgent and (due_at, id) > (?, ?)
                     order by due_at, id limit ?)
                    union all
                    select waiting.* from unnest(?::uuid[]) as mine(team) cross join lateral (
                        (select id, kind, title, subject_id, urgent, due_at, child_id, team_id
                         from task where team_id = mine.team and owner_id is null and done_at is null
                           and urgent and (due_at, id) > (?, ?)
                         order by due_at, id limit ?)
                        union all
                        (select id, kind, title, subject_id, urgent, due_at, child_id, team_id
                         from task where team_id = mine.team and owner_id is null and done_at is null
                           and not urgent and (due_at, id) > (?, ?)
                         order by due_at, id limit ?)) waiting) every_branch
                  order by urgent desc, due_at, id limit ?) t
            left join child c on c.id = t.child_id
            left join file f on f.child_id = t.child_id
            left join team w on w.id = t.team_id
            order by t.urgent desc, t.due_at, t.id
            """;

    private static final String DONE_LATELY =
            """
            select t.id, t.kind, t.title, t.subject_id, t.done_at, t.outcome, t.child_id, f.reference,
                   coalesce(nullif(concat_ws(' ', c.given_name, c.family_name), ''), c.known_as) as name
            from (select * from task where done_by = ? and done_at > ? order by done_at desc limit ?) t
            left join child c on c.id = t.child_id
            left join file f on f.child_id = t.child_id
            order by t.done_at desc
            """;

    private final Sql sql;
    private final Clock clock;
    private final TaskLinks links;

    Worklist(Sql sql, Clock clock, TaskLinks links) {
        this.sql = sql;
        this.clock = clock;
        this.links = links;
    }

    /**
     * One page of the list.
     *
     * @param next where the next page begins; null on the last
     */
    public record Part(List<WorkItem> items, @Nullable String next, Instant now) {
        public List<ChildId> children() {
            return items.stream()
                    .filter(WorkItem::showsChild)
                    .map(WorkItem::child)
                    .filter(java.util.Objects::nonNull)
                    .toList();
        }
    }

    /**
     * @param after as an earlier page said in {@code next}; null for the first
     */
    public Part open(@Nullable String after) {
        var cursor = Cursor.of(after);
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var urgent = Cursor.urgent(cursor);
        var other = Cursor.other(cursor);
        int more = SIZE + 1;
        var found =
                sql.list(
                        OPEN,
                        r -> new Found(item(r, now), cursor(r)),
                        me.id(),
                        urgent.due(),
                        urgent.id(),
                        more,
                        me.id(),
                        other.due(),
                        other.id(),
                        more,
                        me.teams(),
                        urgent.due(),
                        urgent.id(),
                        more,
                        other.due(),
                        other.id(),
                        more,
                        more);
        var shown = found.stream().limit(SIZE).toList();
        return new Part(
                shown.stream().map(Found::item).toList(),
                found.size() > SIZE ? shown.getLast().cursor().text() : null,
                now);
    }

    /** What this person did in the last seven days, the latest first. */
    public List<DoneItem> doneLately() {
        return sql.list(
                DONE_LATELY,
                this::done,
                CurrentPractitioner.get().id(),
                clock.instant().minus(LATELY),
                DONE);
    }

    private record Found(WorkItem item, Cursor cursor) {}

    private static Cursor cursor(Row r) {
        return new Cursor(r.is("urgent"), r.findInstant("due_at"), r.uuid("id"));
    }

    private WorkItem item(Row r, Instant now) {
        var due = r.findInstant("due_at");
        return new WorkItem(
                r.uuid("id"),
                r.text("kind"),
                r.text("title"),
                When.of(r.is("urgent"), due, now),
                due,
                r.findId("child_id", ChildId::new),
                r.findText("name"),
                r.findText("reference"),
                r.findText("team"),
                links.path(r.text("kind"), r.uuid("subject_id")));
    }

    private DoneItem done(Row r) {
        return new DoneItem(
                r.uuid("id"),
                r.text("title"),
                r.instant("done_at"),
                r.findText("outcome"),
                r.findId("child_id", ChildId::new),
                r.findText("name"),
                r.findText("reference"),
                links.path(r.text("kind"), r.uuid("subject_id")));
    }
}
