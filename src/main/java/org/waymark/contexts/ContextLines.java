package org.waymark.contexts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.ChildShown;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** Reads the lines of one context case. */
@Component
class ContextLines {
    static final String ACTION =
            """
            select x.*, coalesce(p.name || ', ' || g.name, x.owner_words) as owner from context_action x
            left join practitioner p on p.id = x.owner_id left join agency g on g.id = p.agency_id
            """;

    private final Sql sql;
    private final Clock clock;

    ContextLines(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<ContextView.Entry> entries(ContextId id) {
        return sql.list(
                """
                select e.*, p.name as by, a.name as agency from context_entry e join practitioner p on p.id = e.written_by
                join agency a on a.id = e.author_agency where e.record_id = ? order by e.written_at, e.id limit 300
                """,
                r ->
                        new ContextView.Entry(
                                r.kind("part", ContextPart.class),
                                r.text("words"),
                                r.texts("harms").stream().map(HarmCategory::valueOf).toList(),
                                r.text("agency"),
                                r.text("by"),
                                r.instant("written_at")),
                id);
    }

    List<ContextView.Aim> aims(ContextId id) {
        return sql.list(
                "select id, words from context_aim where record_id = ? order by added_at, id limit 50",
                r -> new ContextView.Aim(r.id("id", ContextAimId::new), r.text("words")),
                id);
    }

    List<ContextView.Action> actions(ContextId id) {
        return sql.list(
                ACTION + "where x.record_id = ? order by x.due_on, x.id limit 200",
                ContextLines::action,
                id);
    }

    static ContextView.Action action(Row r) {
        return new ContextView.Action(
                r.id("id", ContextActionId::new),
                r.id("aim_id", ContextAimId::new),
                r.text("what"),
                r.text("owner"),
                r.date("due_on"),
                r.kind("state", ContextActionState.class),
                r.findText("outcome"),
                r.findInstant("ended_at"),
                r.number("version"));
    }

    List<ContextView.Measure> measures(ContextId id) {
        var values = new HashMap<UUID, List<ContextView.Value>>();
        sql.list(
                "select * from context_value where record_id = ? order by seen_on, added_at, id limit 500",
                r ->
                        values.computeIfAbsent(r.uuid("measure_id"), m -> new ArrayList<>())
                                .add(
                                        new ContextView.Value(
                                                r.text("value"),
                                                r.date("seen_on"),
                                                r.text("seen_by"),
                                                r.kind("change", ContextChange.class))),
                id);
        return sql.list(
                "select * from context_measure where record_id = ? order by added_at, id limit 50",
                r ->
                        new ContextView.Measure(
                                r.id("id", ContextMeasureId::new),
                                r.text("what"),
                                r.text("baseline"),
                                r.date("baseline_on"),
                                r.text("seen_by"),
                                values.getOrDefault(r.uuid("id"), List.of())),
                id);
    }

    List<ContextView.Review> reviews(ContextId id) {
        return sql.list(
                "select * from context_review where record_id = ? order by held_on desc, id limit 50",
                r ->
                        new ContextView.Review(
                                r.date("held_on"),
                                r.text("present"),
                                r.text("young_people"),
                                r.text("changed"),
                                r.date("next_on")),
                id);
    }

    /** Those whose own need-to-know shows them to this person. */
    List<ContextView.Linked> children(ContextId id) {
        var today = England.dateOf(clock.instant());
        return sql.list(
                """
                select l.id, l.child_id, l.why, l.linked_at, l.ended_at, %s
                from context_child l join child c on c.id = l.child_id left join file f on f.child_id = l.child_id
                where l.record_id = ? order by l.ended_at nulls first, l.linked_at, l.id limit 100
                """
                        .formatted(ChildShown.COLUMNS),
                r ->
                        new ContextView.Linked(
                                r.id("id", ContextLinkId::new),
                                ChildShown.of(r, today),
                                r.text("why"),
                                r.instant("linked_at"),
                                r.findInstant("ended_at")),
                id);
    }
}
