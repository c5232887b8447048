package org.waymark.panels;

import static org.waymark.panels.PanelRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Panels as meetings: who comes, who came, whether it was held (domain.md C.5). */
@Service
public class Panels {
    static final String INVITED_TASK = "PANEL_INVITATION";

    private final Clock clock;
    private final Sql sql;
    private final PanelDesk desk;
    private final Tasks tasks;
    private final CommandKeys keys;

    Panels(Clock clock, Sql sql, PanelDesk desk, Tasks tasks, CommandKeys keys) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.tasks = tasks;
        this.keys = keys;
    }

    /** By the coordinator. The two chairs are its first members. */
    @Transactional
    public PanelId plan(PanelCommand.PlanPanel c) {
        var me = desk.coordinator();
        var police = desk.find(c.policeChair());
        var authority = desk.find(c.authorityChair());
        new Checks()
                .require(c.startsAt() != null, PANEL_NEEDS_TIME, "startsAt")
                .require(!PanelDesk.isBlank(c.place()), PANEL_NEEDS_PLACE, "place")
                .require(is(police, AgencyKind.POLICE), PANEL_NEEDS_POLICE_CHAIR, "policeChair")
                .require(
                        is(authority, AgencyKind.CHILDRENS_SOCIAL_CARE),
                        PANEL_NEEDS_AUTHORITY_CHAIR,
                        "authorityChair")
                .orThrow();
        var now = clock.instant();
        var starts = Objects.requireNonNull(c.startsAt());
        var id = PanelId.random();
        var chairs =
                new LinkedHashSet<>(
                        List.of(
                                Objects.requireNonNull(police).id(),
                                Objects.requireNonNull(authority).id()));
        return new PanelId(
                keys.once(
                        c.key(),
                        "PlanPanel",
                        id.value(),
                        () -> {
                            sql.update(
                                    """
                                    insert into panel (id, starts_at, place, police_chair, authority_chair, convened_by, convened_at)
                                    values (?, ?, ?, ?, ?, ?, ?)
                                    """,
                                    id,
                                    starts,
                                    c.place(),
                                    police.id(),
                                    authority.id(),
                                    me.id(),
                                    now);
                            for (var chair : chairs) member(id, chair, me.id(), starts, now);
                        }));
    }

    private static boolean is(@Nullable Practitioner person, AgencyKind kind) {
        return person != null && person.agency().kind() == kind && Proofs.holdsRecords(person);
    }

    /** Asked to come; what is on the agenda about children is opened to them for a time. */
    @Transactional
    public void invite(PanelCommand.InviteMember c) {
        var panel = desk.toRun(c.panel());
        var person = desk.find(c.email());
        new Checks()
                .require(person != null, NO_SUCH_PERSON, "email")
                .require(
                        person == null || Proofs.holdsRecords(person),
                        MEMBER_HOLDS_NO_RECORDS,
                        "email")
                .orThrow();
        var who = Objects.requireNonNull(person).id();
        keys.once(
                c.key(),
                "InvitePanelMember",
                c.panel().value(),
                () -> {
                    planned(panel);
                    if (desk.members(c.panel()).contains(who))
                        throw new RuleBroken(MEMBER_ALREADY, "email");
                    member(
                            c.panel(),
                            who,
                            desk.practitioner().id(),
                            panel.startsAt(),
                            clock.instant());
                });
    }

    private void member(
            PanelId id, PractitionerId who, PractitionerId by, Instant starts, Instant now) {
        sql.update(
                """
                insert into panel_member (panel_id, practitioner_id, invited_by, invited_at) values (?, ?, ?, ?)
                on conflict (panel_id, practitioner_id) do update set ended_at = null, attendance = 'INVITED'
                """,
                id,
                who,
                by,
                now);
        for (var item : desk.childItems(id)) desk.openTo(item.child(), item.id(), who, starts);
        tasks.open(
                new NewTask(
                        null,
                        INVITED_TASK,
                        "Panel: you are asked to come",
                        id.value(),
                        null,
                        who,
                        false,
                        starts));
    }

    /** Not asked any longer; what was opened to them for this panel is closed. */
    @Transactional
    public void end(PanelCommand.EndMember c) {
        var panel = desk.toRun(c.panel());
        if (panel.isChair(c.member())) throw new RuleBroken(CHAIR_STAYS);
        keys.once(
                c.key(),
                "EndPanelMember",
                c.panel().value(),
                () -> {
                    PanelDesk.changed(
                            sql.update(
                                    "update panel_member set ended_at = ? where panel_id = ? and practitioner_id = ? and ended_at is null",
                                    clock.instant(),
                                    c.panel(),
                                    c.member()));
                    for (var item : desk.childItems(c.panel()))
                        desk.close(item.child(), item.id(), c.member());
                });
    }

    @Transactional
    public void attend(PanelCommand.RecordAttendance c) {
        var panel = desk.toRun(c.panel());
        new Checks()
                .require(
                        !panel.startsAt().isAfter(clock.instant()),
                        ATTENDANCE_NOT_YET,
                        "attendance")
                .orThrow();
        keys.once(
                c.key(),
                "RecordPanelAttendance",
                c.panel().value(),
                () -> {
                    PanelDesk.changed(
                            sql.update(
                                    "update panel set version = version + 1 where id = ? and version = ?",
                                    c.panel(),
                                    c.version()));
                    c.attendance()
                            .forEach((who, came) ->
                                    sql.update(
                                            "update panel_member set attendance = ? where panel_id = ? and practitioner_id = ?",
                                            came,
                                            c.panel(),
                                            who));
                });
    }

    /** Held or cancelled, once. */
    @Transactional
    public void settle(PanelCommand.SettlePanel c) {
        var panel = desk.toRun(c.panel());
        var now = clock.instant();
        var state = c.state();
        new Checks()
                .require(
                        state == PanelState.HELD || state == PanelState.CANCELLED,
                        PANEL_NEEDS_STATE,
                        "state")
                .require(
                        state != PanelState.HELD || !panel.startsAt().isAfter(now),
                        ATTENDANCE_NOT_YET,
                        "state")
                .require(
                        state != PanelState.HELD || !PanelDesk.isBlank(c.minute()),
                        PANEL_NEEDS_MINUTE,
                        "minute")
                .orThrow();
        keys.once(
                c.key(),
                "SettlePanel",
                c.panel().value(),
                () -> {
                    planned(panel);
                    PanelDesk.changed(
                            sql.update(
                                    "update panel set state = ?, minute = ?, settled_at = ?, version = version + 1 where id = ? and version = ?",
                                    state,
                                    c.minute(),
                                    now,
                                    c.panel(),
                                    c.version()));
                    tasks.done(c.panel().value(), INVITED_TASK, "over");
                });
    }

    private static void planned(PanelDesk.PanelFacts panel) {
        if (panel.state() != PanelState.PLANNED) throw new RuleBroken(PANEL_OVER);
    }
}
