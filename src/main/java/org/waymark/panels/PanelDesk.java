package org.waymark.panels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Access;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Who may do what at a panel, and whom an item is opened to. */
@Component
class PanelDesk {
    /** Members read an item until so many days after the panel. */
    private static final int DAYS_OPEN = 28;

    /** The coordinator reads a nomination until it must have been before a panel. */
    private static final int DAYS_TO_ANSWER = 90;

    private final Sql sql;
    private final Access access;
    private final Proofs proofs;
    private final Practitioners practitioners;

    PanelDesk(Sql sql, Access access, Proofs proofs, Practitioners practitioners) {
        this.sql = sql;
        this.access = access;
        this.proofs = proofs;
        this.practitioners = practitioners;
    }

    record PanelFacts(
            PanelId id,
            Instant startsAt,
            PanelState state,
            PractitionerId policeChair,
            PractitionerId authorityChair) {
        boolean isChair(PractitionerId who) {
            return policeChair.equals(who) || authorityChair.equals(who);
        }
    }

    record ItemFacts(
            PanelItemId id,
            @Nullable PanelId panel,
            Category category,
            @Nullable ChildId child,
            ItemState state,
            PractitionerId nominatedBy) {}

    Practitioner practitioner() {
        return proofs.practitioner();
    }

    Practitioner coordinator() {
        return proofs.panelCoordinator();
    }

    static boolean isCoordinator() {
        return CurrentPractitioner.get().is(Role.PANEL_COORDINATOR);
    }

    /** Every coordinator of the area. */
    List<PractitionerId> coordinators() {
        return sql.list(
                """
                select r.practitioner_id from practitioner_role r join practitioner p on p.id = r.practitioner_id
                where r.role = 'PANEL_COORDINATOR' and p.active and (r.until is null or r.until > now())
                order by r.practitioner_id limit 20
                """,
                r -> r.id("practitioner_id", PractitionerId::new));
    }

    /**
     * @throws NotFound when there is none, or this person is no member of it
     */
    PanelFacts panel(PanelId id) {
        return sql.first(
                        "select id, starts_at, state, police_chair, authority_chair from panel where id = ?",
                        r ->
                                new PanelFacts(
                                        r.id("id", PanelId::new),
                                        r.instant("starts_at"),
                                        r.kind("state", PanelState.class),
                                        r.id("police_chair", PractitionerId::new),
                                        r.id("authority_chair", PractitionerId::new)),
                        id)
                .orElseThrow(NotFound::new);
    }

    /** For the coordinator and the two chairs. */
    PanelFacts toRun(PanelId id) {
        var me = practitioner();
        var panel = panel(id);
        if (!isCoordinator() && !panel.isChair(me.id()))
            throw new NotAllowed(AccessRules.NEEDS_PANEL_CHAIR);
        return panel;
    }

    /**
     * @throws NotFound when there is none, or it is not open to this person
     */
    ItemFacts item(PanelItemId id) {
        return sql.first(
                        "select id, panel_id, category, child_id, state, nominated_by from panel_item where id = ?",
                        PanelDesk::item,
                        id)
                .orElseThrow(NotFound::new);
    }

    private static ItemFacts item(Row r) {
        return new ItemFacts(
                r.id("id", PanelItemId::new),
                r.findId("panel_id", PanelId::new),
                r.kind("category", Category.class),
                r.findId("child_id", ChildId::new),
                r.kind("state", ItemState.class),
                r.id("nominated_by", PractitionerId::new));
    }

    /** Whether this person runs the panel of an item: coordinator or chair. */
    boolean runs(@Nullable PanelId panel) {
        if (isCoordinator()) return true;
        return panel != null
                && sql.exists(
                        "select 1 from panel where id = ? and ? in (police_chair, authority_chair)",
                        panel,
                        CurrentPractitioner.get().id());
    }

    /** Whether this person is a member of the panel of an item, or its coordinator. */
    boolean sits(@Nullable PanelId panel) {
        return panel != null && sql.exists("select 1 from panel where id = ?", panel);
    }

    /** An item to record on: its panel's coordinator or a chair. */
    ItemFacts itemToRun(PanelItemId id) {
        practitioner();
        var item = item(id);
        if (!runs(item.panel())) throw new NotAllowed(AccessRules.NEEDS_PANEL_CHAIR);
        return item;
    }

    static PanelId agenda(ItemFacts item) {
        var panel = item.panel();
        if (item.state() != ItemState.AGENDA || panel == null)
            throw new RuleBroken(PanelRules.ITEM_NOT_ON_AGENDA);
        return panel;
    }

    @Nullable Practitioner find(@Nullable String email) {
        return email == null || email.isBlank()
                ? null
                : practitioners.byEmail(email.strip()).orElse(null);
    }

    List<PractitionerId> members(PanelId panel) {
        return sql.list(
                "select practitioner_id from panel_member where panel_id = ? and ended_at is null order by practitioner_id limit 200",
                r -> r.id("practitioner_id", PractitionerId::new),
                panel);
    }

    /** The items about children on a panel's agenda, as far as this person may see them. */
    List<ItemFacts> childItems(PanelId panel) {
        return sql.list(
                "select id, panel_id, category, child_id, state, nominated_by from panel_item where panel_id = ? and child_id is not null order by id limit 200",
                PanelDesk::item,
                panel);
    }

    /** This one record, for a time (H.2 "meeting papers they are invited to"). */
    void openTo(@Nullable ChildId child, PanelItemId item, PractitionerId who, Instant panelAt) {
        if (child == null) return;
        access.grant(
                child,
                who,
                Compartment.MEETING,
                item.value(),
                "member of a panel",
                England.daysAfter(panelAt, DAYS_OPEN));
    }

    void openToCoordinator(ChildId child, PanelItemId item, PractitionerId who, Instant now) {
        access.grant(
                child,
                who,
                Compartment.MEETING,
                item.value(),
                "coordinates the panel",
                England.daysAfter(now, DAYS_TO_ANSWER));
    }

    /** Whoever does an action knows which child it is about, and nothing else of the item. */
    void openAction(ChildId child, PanelItemId item, PractitionerId who, LocalDate due) {
        access.grant(
                child,
                who,
                Compartment.OWN,
                item.value(),
                "has an action of a panel",
                England.daysAfter(England.endOf(due), DAYS_OPEN));
    }

    void close(@Nullable ChildId child, PanelItemId item, PractitionerId who) {
        if (child != null) access.end(child, who, item.value());
    }

    /** A sealed file opens to nobody who is not named on it (domain.md H.3). */
    boolean isClosedTo(@Nullable ChildId child, PractitionerId who) {
        return child != null
                && sql.exists(
                        """
                        select 1 from file f where f.child_id = ? and f.level = 2 and not exists (
                            select 1 from seal_name s where s.child_id = f.child_id and s.practitioner_id = ? and s.ended_at is null)
                        """,
                        child,
                        who);
    }

    static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(PanelRules.CHANGED_MEANWHILE);
    }
}
