package org.waymark.panels;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.child.ChildShown;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.LawfulBasis;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads items and actions of panels; what row security hides is not there. */
@Component
public class ItemQuery {
    private static final int SIZE = 50;

    private static final String ACTIONS =
            """
            select x.id, x.item_id, x.panel_id, x.child_id, x.owner_id, x.what, x.due_on, x.state, x.outcome, x.reminded_at, x.version,
                   o.name as owner, a.name as agency, c.id as known, %s
            from panel_action x join agency a on a.id = x.agency_id left join practitioner o on o.id = x.owner_id
            left join child c on c.id = x.child_id left join file f on f.child_id = x.child_id
            """
                    .formatted(ChildShown.COLUMNS);

    private final Sql sql;
    private final PanelDesk desk;
    private final Clock clock;

    ItemQuery(Sql sql, PanelDesk desk, Clock clock) {
        this.sql = sql;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none, or it is not open to this person
     */
    public ItemView get(PanelItemId id) {
        var lines =
                sql.list(
                        """
                        select l.*, p.name as by, a.name as agency from panel_line l join practitioner p on p.id = l.recorded_by
                        join agency a on a.id = l.author_agency where l.item_id = ? order by l.recorded_at, l.id limit 200
                        """,
                        ItemQuery::line,
                        id);
        var actions =
                sql.list(
                        ACTIONS + " where x.item_id = ? order by x.due_on, x.id limit 100",
                        this::action,
                        id);
        var minute =
                sql.first(
                                "select m.words, p.name as by, m.finished_at from panel_minute m join practitioner p on p.id = m.finished_by where m.item_id = ?",
                                r ->
                                        new ItemView.Minute(
                                                r.text("words"),
                                                r.text("by"),
                                                r.instant("finished_at")),
                                id)
                        .orElse(null);
        return sql.first(
                        """
                        select i.*, p.name as by, a.name as agency, d.starts_at, %s
                        from panel_item i join practitioner p on p.id = i.nominated_by join agency a on a.id = i.author_agency
                        left join panel d on d.id = i.panel_id left join child c on c.id = i.child_id
                        left join file f on f.child_id = i.child_id where i.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        r -> view(r, lines, actions, minute),
                        id)
                .orElseThrow(NotFound::new);
    }

    private ItemView view(
            Row r,
            List<ItemView.Line> lines,
            List<ActionView.Line> actions,
            ItemView.@Nullable Minute minute) {
        var panel = r.findId("panel_id", PanelId::new);
        return new ItemView(
                r.id("id", PanelItemId::new),
                panel,
                r.findInstant("starts_at"),
                r.kind("category", Category.class),
                r.findUuid("child_id") == null ? null : child(r),
                r.findText("described"),
                r.findText("of_age"),
                r.findUuid("subject_id"),
                r.findUuid("context_id"),
                r.text("why"),
                r.text("ask"),
                r.kind("basis", LawfulBasis.class),
                r.text("necessity"),
                r.kind("state", ItemState.class),
                r.text("by"),
                r.text("agency"),
                r.instant("nominated_at"),
                r.findText("answer"),
                r.findDate("review_on"),
                lines,
                actions,
                minute,
                CurrentPractitioner.get().id().value().equals(r.uuid("nominated_by")),
                desk.sits(panel),
                desk.runs(panel),
                r.number("version"));
    }

    private ChildShown child(Row r) {
        return ChildShown.of(r, England.dateOf(clock.instant()));
    }

    private static ItemView.Line line(Row r) {
        return new ItemView.Line(
                r.kind("kind", LineKind.class),
                r.findKind("topic", Topic.class),
                r.text("words"),
                r.findKind("basis", LawfulBasis.class),
                r.findText("necessity"),
                r.findText("who"),
                r.text("by"),
                r.text("agency"),
                r.instant("recorded_at"));
    }

    private ActionView.Line action(Row r) {
        return new ActionView.Line(
                r.id("id", PanelActionId::new),
                r.id("item_id", PanelItemId::new),
                r.findUuid("known") == null ? null : child(r),
                r.text("what"),
                r.findText("owner"),
                r.text("agency"),
                r.date("due_on"),
                r.kind("state", PanelActionState.class),
                r.findText("outcome"),
                r.findInstant("reminded_at"),
                r.number("version"));
    }

    /**
     * @throws NotFound when there is none, or it is not open to this person
     */
    public ActionView action(PanelActionId id) {
        var me = CurrentPractitioner.get().id();
        return sql.first(
                        ACTIONS + " where x.id = ?",
                        r ->
                                new ActionView(
                                        action(r),
                                        me.equals(r.findId("owner_id", PractitionerId::new))
                                                || desk.runs(r.id("panel_id", PanelId::new)),
                                        PanelDesk.isCoordinator()),
                        id)
                .orElseThrow(NotFound::new);
    }

    /** For the coordinator: what is open of all panels, the longest due first. */
    public ActionView.Chaser chaser(
            org.waymark.people.@Nullable AgencyId agency, @Nullable PanelActionId after) {
        desk.coordinator();
        var counts =
                sql.list(
                        """
                        select a.id, a.name, count(*) as open from panel_action x join agency a on a.id = x.agency_id
                        where x.state = 'OPEN' group by a.id, a.name order by a.name, a.id limit 100
                        """,
                        r ->
                                new ActionView.Chaser.Count(
                                        r.id("id", org.waymark.people.AgencyId::new),
                                        r.text("name"),
                                        r.number("open")));
        var rows =
                sql.list(
                        ACTIONS
                                + """
                                where x.state = 'OPEN' and (?::uuid is null or x.agency_id = ?::uuid)
                                and (?::uuid is null or (x.due_on, x.id) > (select y.due_on, y.id from panel_action y where y.id = ?::uuid))
                                order by x.due_on, x.id limit ?
                                """,
                        this::action,
                        agency,
                        agency,
                        after,
                        after,
                        SIZE + 1);
        return rows.size() <= SIZE
                ? new ActionView.Chaser(counts, rows, null)
                : new ActionView.Chaser(counts, rows.subList(0, SIZE), rows.get(SIZE - 1).id());
    }

    /**
     * The child of a file, to be nominated.
     *
     * @throws NotFound when there is none, or this person may not see the child
     */
    public ChildShown child(CaseReference reference) {
        return sql.first(
                        "select c.id as child_id, %s from file f join child c on c.id = f.child_id where f.reference = ?"
                                .formatted(ChildShown.COLUMNS),
                        this::child,
                        reference.value())
                .orElseThrow(NotFound::new);
    }
}
