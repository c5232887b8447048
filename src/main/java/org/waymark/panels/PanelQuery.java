package org.waymark.panels;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.ChildShown;
import org.waymark.panels.PanelView.AgendaItem;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads panels; what row security hides is not there. */
@Component
public class PanelQuery {
    private static final int SIZE = 50;

    private static final String ITEMS =
            """
            select i.id, i.category, i.child_id, i.described, i.why, i.state, a.name as agency, %s
            from panel_item i join agency a on a.id = i.author_agency
            left join child c on c.id = i.child_id left join file f on f.child_id = i.child_id
            """
                    .formatted(ChildShown.COLUMNS);

    /** Children first, then persons, places and themes. */
    private static final String ORDER =
            " order by array_position(array['CHILD', 'PERSON', 'PLACE', 'THEME'], i.category), i.nominated_at, i.id limit 200";

    private final Sql sql;
    private final PanelDesk desk;
    private final Clock clock;

    PanelQuery(Sql sql, PanelDesk desk, Clock clock) {
        this.sql = sql;
        this.desk = desk;
        this.clock = clock;
    }

    /** The panels of this person, the newest first. */
    public PanelList mine(@Nullable PanelId after) {
        var me = desk.practitioner();
        var rows =
                sql.list(
                        """
                        select id, starts_at, place, state from panel
                        where (?::uuid is null or (starts_at, id) < (select x.starts_at, x.id from panel x where x.id = ?::uuid))
                        order by starts_at desc, id desc limit ?
                        """,
                        PanelQuery::line,
                        after,
                        after,
                        SIZE + 1);
        var more = rows.size() > SIZE;
        var today = England.dateOf(clock.instant());
        var open =
                sql.list(
                        "select due_on from panel_action where state = 'OPEN' order by due_on, id limit 100",
                        r -> r.date("due_on"));
        return new PanelList(
                next(),
                more ? rows.subList(0, SIZE) : rows,
                more ? rows.get(SIZE - 1).id() : null,
                nominations(me.id()),
                open.size(),
                (int) open.stream().filter(d -> d.isBefore(today)).count());
    }

    private PanelList.@Nullable Line next() {
        return sql.first(
                        "select id, starts_at, place, state from panel where state = 'PLANNED' and starts_at >= ? order by starts_at, id limit 1",
                        PanelQuery::line,
                        clock.instant())
                .orElse(null);
    }

    /** On which a nomination can be put. */
    public List<PanelList.Line> planned() {
        return sql.list(
                "select id, starts_at, place, state from panel where state = 'PLANNED' order by starts_at, id limit 50",
                PanelQuery::line);
    }

    private static PanelList.Line line(Row r) {
        return new PanelList.Line(
                r.id("id", PanelId::new),
                r.instant("starts_at"),
                r.text("place"),
                r.kind("state", PanelState.class));
    }

    private List<AgendaItem> nominations(PractitionerId me) {
        return PanelDesk.isCoordinator()
                ? sql.list(
                        ITEMS
                                + " where i.state = 'NOMINATED' order by i.nominated_at, i.id limit 50",
                        this::item)
                : sql.list(
                        ITEMS + " where i.owner_id = ? order by i.nominated_at desc, i.id limit 50",
                        this::item,
                        me);
    }

    /**
     * @throws NotFound when there is none, or this person is no member of it
     */
    public PanelView get(PanelId id) {
        desk.practitioner();
        var members = members(id);
        var agenda = sql.list(ITEMS + " where i.panel_id = ?" + ORDER, this::item, id);
        return sql.first(
                        """
                        select p.*, x.name as police, y.name as authority from panel p
                        join practitioner x on x.id = p.police_chair join practitioner y on y.id = p.authority_chair where p.id = ?
                        """,
                        r ->
                                new PanelView(
                                        r.id("id", PanelId::new),
                                        r.instant("starts_at"),
                                        r.text("place"),
                                        r.kind("state", PanelState.class),
                                        r.text("police"),
                                        r.text("authority"),
                                        r.findText("minute"),
                                        members,
                                        agenda,
                                        runs(r),
                                        r.number("version")),
                        id)
                .orElseThrow(NotFound::new);
    }

    private static boolean runs(Row r) {
        var me = CurrentPractitioner.get().id().value();
        return PanelDesk.isCoordinator()
                || me.equals(r.uuid("police_chair"))
                || me.equals(r.uuid("authority_chair"));
    }

    private List<PanelView.Member> members(PanelId id) {
        return sql.list(
                """
                select m.practitioner_id, m.attendance, x.name, x.job_title, a.name as agency,
                       x.id in (p.police_chair, p.authority_chair) as chair
                from panel_member m join panel p on p.id = m.panel_id join practitioner x on x.id = m.practitioner_id
                join agency a on a.id = x.agency_id where m.panel_id = ? and m.ended_at is null
                order by a.name, x.name, x.id limit 200
                """,
                r ->
                        new PanelView.Member(
                                r.id("practitioner_id", PractitionerId::new),
                                r.text("name"),
                                r.text("job_title"),
                                r.text("agency"),
                                r.kind("attendance", PanelAttendance.class),
                                r.is("chair")),
                id);
    }

    private AgendaItem item(Row r) {
        return new AgendaItem(
                r.id("id", PanelItemId::new),
                r.kind("category", Category.class),
                r.findUuid("child_id") == null
                        ? null
                        : ChildShown.of(r, England.dateOf(clock.instant())),
                r.findText("described"),
                r.text("why"),
                r.kind("state", ItemState.class),
                r.text("agency"));
    }
}
