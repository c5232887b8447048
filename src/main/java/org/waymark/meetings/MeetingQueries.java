package org.waymark.meetings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads a meeting. What stands in it is as much as the database shows to the one who asks. */
@Component
public class MeetingQueries {
    private final Sql sql;
    private final Clock clock;
    private final Runners runners;
    private final MeetingStore store;
    private final MeetingParts parts;

    MeetingQueries(Sql sql, Clock clock, Runners runners, MeetingStore store, MeetingParts parts) {
        this.sql = sql;
        this.clock = clock;
        this.runners = runners;
        this.store = store;
        this.parts = parts;
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    @Transactional(readOnly = true)
    public MeetingView get(MeetingId id) {
        var m = store.get(id);
        var people = people(m.facts());
        var me = CurrentPractitioner.get().id();
        var mine =
                people.stream()
                        .filter(p -> me.equals(p.practitioner()))
                        .map(MeetingView.Person::part)
                        .findFirst()
                        .orElse(null);
        var runs = runners.runs(m.facts());
        return sql.first(
                        """
                        select m.child_id, m.kind, m.state, m.process_id, m.purpose, m.planned_for, m.held_at, m.how, m.place,
                               m.needs, m.needs_source, m.quorate, m.missing, m.reconvened_by, m.cancelled_why, m.version,
                               p.name as convenor, h.name as chair, %s
                        from meeting m join practitioner p on p.id = m.convenor_id
                        left join practitioner h on h.id = m.chair_id
                        left join child c on c.id = m.child_id left join file f on f.child_id = m.child_id
                        where m.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        r -> view(id, r, people, runs, mine),
                        id)
                .orElseThrow(NotFound::new);
    }

    /**
     * The same, for what only those do who run it.
     *
     * @throws NotAllowed to everybody else who may see it
     */
    public MeetingView toRun(MeetingId id) {
        var m = get(id);
        if (!m.runs()) throw new NotAllowed(AccessRules.NEEDS_WHO_RUNS_THE_MEETING);
        return m;
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    @Transactional(readOnly = true)
    public MeetingId ofInvitation(InvitationId id) {
        return sql.first(
                        "select meeting_id from meeting_invitation where id = ? and withdrawn_at is null",
                        r -> r.id("meeting_id", MeetingId::new),
                        id)
                .orElseThrow(NotFound::new);
    }

    private MeetingView view(
            MeetingId id,
            Row r,
            List<MeetingView.Person> people,
            boolean runs,
            @Nullable Part mine) {
        return new MeetingView(
                id,
                ChildShown.of(r, England.dateOf(clock.instant())),
                r.kind("kind", MeetingKind.class),
                r.kind("state", MeetingState.class),
                r.findUuid("process_id"),
                r.findText("purpose"),
                r.findInstant("planned_for"),
                r.findInstant("held_at"),
                r.findKind("how", How.class),
                r.findText("place"),
                r.text("convenor"),
                r.findText("chair"),
                MeetingStore.needs(r, "needs"),
                r.text("needs_source"),
                r.findFlag("quorate"),
                MeetingStore.needs(r, "missing"),
                r.findId("reconvened_by", MeetingId::new),
                r.findText("cancelled_why"),
                people,
                parts.contributions(id),
                parts.information(id),
                parts.decisions(id),
                parts.dissents(id),
                parts.actions(id),
                parts.minutes(id, runs),
                runs,
                mine,
                r.number("version"));
    }

    private List<MeetingView.Person> people(Meeting.Facts f) {
        return new ArrayList<>(
                sql.list(
                        """
                        select i.id, i.kind, i.practitioner_id, i.name, i.role_words, i.agency_name, i.part, i.attendance,
                               i.attendance_note, i.version, w.why, g.sent_at,
                               i.practitioner_id is not null and s.level = 2 and not exists (select 1 from seal_name n
                                   where n.child_id = i.child_id and n.practitioner_id = i.practitioner_id and n.ended_at is null)
                                   as closed
                        from meeting_invitation i
                        left join file s on s.child_id = i.child_id
                        left join lateral (select why from meeting_part_reason where invitation_id = i.id and i.part <> 'WHOLE'
                                           order by decided_at desc limit 1) w on true
                        left join lateral (select max(sent_at) as sent_at from meeting_sending where invitation_id = i.id) g on true
                        where i.meeting_id = ? and i.withdrawn_at is null order by i.invited_at, i.id limit 200
                        """,
                        r -> person(r, f),
                        f.id()));
    }

    private static MeetingView.Person person(Row r, Meeting.Facts f) {
        var practitioner = r.findId("practitioner_id", PractitionerId::new);
        return new MeetingView.Person(
                r.id("id", InvitationId::new),
                r.kind("kind", InviteeKind.class),
                practitioner,
                r.text("name"),
                r.findText("role_words"),
                r.findText("agency_name"),
                r.kind("part", Part.class),
                r.findText("why"),
                r.findKind("attendance", Attendance.class),
                r.findText("attendance_note"),
                r.is("closed"),
                practitioner != null
                        && (practitioner.equals(f.convenor()) || practitioner.equals(f.chair())),
                r.findInstant("sent_at"),
                r.number("version"));
    }

    /** Which child a meeting is about, for a room that keeps its own record beside it. */
    public ChildId child(MeetingId id) {
        return store.get(id).facts().child();
    }
}
