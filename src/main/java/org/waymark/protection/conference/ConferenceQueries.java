package org.waymark.protection.conference;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.ChildShown;
import org.waymark.meetings.MeetingId;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.ProtectionPlanId;
import org.waymark.sql.Id;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads conferences. */
@Component
public class ConferenceQueries {
    private final Sql sql;
    private final Clock clock;

    ConferenceQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    public ConferenceView get(MeetingId id) {
        return sql.first(
                        """
                        select k.*, m.planned_for, m.held_at, m.quorate, p.name as chair, %s
                        from conference k join meeting m on m.id = k.meeting_id join practitioner p on p.id = k.chair_id
                        left join child c on c.id = k.child_id left join file f on f.child_id = k.child_id
                        where k.meeting_id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        this::view,
                        id)
                .orElseThrow(NotFound::new);
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    public Convenable enquiry(EnquiryId id) {
        return convenable(
                "select e.id, e.child_id, e.conference_due as due, true as initial, %s from enquiry e"
                        + " left join child c on c.id = e.child_id left join file f on f.child_id = e.child_id where e.id = ?",
                id);
    }

    /**
     * @throws NotFound when there is none that runs, or this person may not see it
     */
    public Convenable plan(ProtectionPlanId id) {
        return convenable(
                "select e.id, e.child_id, null::timestamptz as due, false as initial, %s from protection_plan e"
                        + " left join child c on c.id = e.child_id left join file f on f.child_id = e.child_id"
                        + " where e.id = ? and e.ended_on is null",
                id);
    }

    private Convenable convenable(String select, Id id) {
        return sql.first(
                        select.formatted(ChildShown.COLUMNS),
                        r ->
                                new Convenable(
                                        ChildShown.of(r, England.dateOf(clock.instant())),
                                        r.uuid("id"),
                                        r.is("initial"),
                                        r.findInstant("due")),
                        id)
                .orElseThrow(NotFound::new);
    }

    private ConferenceView view(Row r) {
        return new ConferenceView(
                r.id("meeting_id", MeetingId::new),
                ChildShown.of(r, England.dateOf(clock.instant())),
                r.findId("enquiry_id", EnquiryId::new),
                r.findId("plan_id", ProtectionPlanId::new),
                r.id("author_agency", AgencyId::new),
                r.id("chair_id", PractitionerId::new),
                r.text("chair"),
                r.findInstant("planned_for"),
                r.findInstant("held_at"),
                r.findFlag("quorate"),
                r.findInstant("due_at"),
                r.findDate("report_on"),
                r.findText("report_with"),
                r.findKind("participation", Participation.class),
                r.findText("child_words"),
                r.findText("advocate"),
                r.findFlag("plan"),
                r.findKind("category", AbuseCategory.class),
                r.findText("reason"),
                r.findInstant("decided_at"),
                r.findText("alert"),
                r.number("version"));
    }
}
