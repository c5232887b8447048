package org.waymark.meetings;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** The list of a meeting: who was asked to how much of it, and whether they came. */
@Component
class MeetingPeople {
    private final Sql sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MeetingPeople(Sql sql, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** One line of the list of those who are asked. */
    record Asked(
            InvitationId id,
            InviteeKind kind,
            @Nullable PractitionerId practitioner,
            String words,
            Part part,
            @Nullable Attendance attendance,
            Present present,
            int version) {}

    /** Adds somebody to the list of a meeting. */
    InvitationId add(Meeting.Facts f, Invitee i, @Nullable Attendance attendance) {
        var id = InvitationId.random();
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var record = i.part() == Part.NONE ? f.whole() : f.id().value();
        var added =
                sql.update(
                        """
                        insert into meeting_invitation (id, meeting_id, record_id, child_id, author_agency, kind, practitioner_id,
                            adult_id, name, role_words, agency_name, agency_kind, social_worker, part, attendance, invited_by, invited_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (meeting_id, practitioner_id) where withdrawn_at is null do nothing
                        """,
                        id,
                        f.id(),
                        record,
                        f.child(),
                        f.agency(),
                        i.kind(),
                        i.practitioner(),
                        i.adult(),
                        i.name(),
                        i.role(),
                        i.agencyName(),
                        i.agencyKind(),
                        i.socialWorker(),
                        i.part(),
                        attendance,
                        me.id(),
                        now);
        if (added == 0) throw new RuleBroken(MeetingRules.ALREADY_INVITED, "practitioner");
        if (i.why() != null && i.part() != Part.WHOLE) reason(f, id, i.part(), i.why());
        events.publishEvent(
                new MeetingRecordEvent.PersonInvited(
                        f.child(), f.id(), record, i.words(), me.agency().id(), now));
        return id;
    }

    /** Why somebody attends a part or none: for those alone who attend the whole. */
    void reason(Meeting.Facts f, InvitationId id, Part part, String why) {
        sql.update(
                """
                insert into meeting_part_reason (id, invitation_id, meeting_id, record_id, child_id, author_agency, part, why,
                    decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                id,
                f.id(),
                f.whole(),
                f.child(),
                f.agency(),
                part,
                why.strip(),
                CurrentPractitioner.get().id(),
                clock.instant());
    }

    List<Asked> of(MeetingId meeting) {
        return sql.list(
                SELECT
                        + "where meeting_id = ? and withdrawn_at is null order by invited_at, id limit 200",
                MeetingPeople::asked,
                meeting);
    }

    /**
     * @throws NotFound when there is none in this meeting, or this person may not see it
     */
    Asked get(MeetingId meeting, InvitationId id) {
        return sql.first(
                        SELECT + "where id = ? and meeting_id = ? and withdrawn_at is null",
                        MeetingPeople::asked,
                        id,
                        meeting)
                .orElseThrow(NotFound::new);
    }

    /** What I myself was asked to. */
    Optional<Asked> mine(MeetingId meeting) {
        return sql.first(
                SELECT + "where meeting_id = ? and practitioner_id = ? and withdrawn_at is null",
                MeetingPeople::asked,
                meeting,
                CurrentPractitioner.get().id());
    }

    void part(Asked a, Meeting.Facts f, Part part, int version) {
        var changed =
                sql.update(
                        """
                        update meeting_invitation set part = ?, record_id = ?, version = version + 1
                        where id = ? and version = ? and withdrawn_at is null
                        """,
                        part,
                        part == Part.NONE ? f.whole() : f.id().value(),
                        a.id(),
                        version);
        if (changed == 0) throw new RuleBroken(MeetingRules.CHANGED_MEANWHILE);
    }

    void attended(InvitationId id, Attendance attendance, @Nullable String note) {
        sql.update(
                "update meeting_invitation set attendance = ?, attendance_note = ?, version = version + 1 where id = ?",
                attendance,
                Said.orNull(note),
                id);
    }

    /** Those who count for the quorum: who came, for how long ever, and who sent somebody. */
    static List<Present> present(Collection<Asked> people) {
        return people.stream()
                .filter(a ->
                        a.attendance() == Attendance.THROUGHOUT
                                || a.attendance() == Attendance.PART
                                || a.attendance() == Attendance.REPRESENTED)
                .map(Asked::present)
                .toList();
    }

    private static final String SELECT =
            """
            select id, kind, practitioner_id, name, role_words, agency_name, agency_kind, social_worker, part, attendance, version
            from meeting_invitation
            """;

    private static Asked asked(Row r) {
        var kind = r.kind("kind", InviteeKind.class);
        var agency = r.findText("agency_name");
        var agencyKind = r.findKind("agency_kind", AgencyKind.class);
        var role = r.findText("role_words");
        var words =
                kind == InviteeKind.CHILD
                        ? "the child"
                        : agency != null
                                ? r.text("name") + ", " + agency
                                : role == null
                                        ? r.text("name")
                                        : r.text("name") + " (" + role + ")";
        return new Asked(
                r.id("id", InvitationId::new),
                kind,
                r.findId("practitioner_id", PractitionerId::new),
                words,
                r.kind("part", Part.class),
                r.findKind("attendance", Attendance.class),
                new Present(agency, agencyKind, r.is("social_worker")),
                r.number("version"));
    }
}
