package org.waymark.meetings;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.ChildShown;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads one action, for its owner, their team, and those of the meeting. */
@Component
public class MeetingActionQueries {
    private final Sql sql;
    private final Clock clock;

    MeetingActionQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    public MeetingActionView get(ActionId id) {
        return sql.first(
                        """
                        select a.id, a.child_id, m.id as meeting, a.owner_id, a.team_id, a.owner_name, a.what, a.due_at, a.done_at,
                               a.outcome, a.version, p.name || ', ' || g.name as agreed_by, d.name as done_by, %s
                        from meeting_action a join practitioner p on p.id = a.agreed_by join agency g on g.id = p.agency_id
                        left join practitioner d on d.id = a.done_by
                        left join meeting m on m.id = a.meeting_id
                        left join child c on c.id = a.child_id left join file f on f.child_id = a.child_id
                        where a.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        r -> view(r, progress(id)),
                        id)
                .orElseThrow(NotFound::new);
    }

    private MeetingActionView view(Row r, List<MeetingActionView.Progress> progress) {
        var me = CurrentPractitioner.get();
        var team = r.findId("team_id", TeamId::new);
        var theirs =
                me.id().equals(r.findId("owner_id", PractitionerId::new))
                        || (team != null && me.teams().contains(team))
                        || me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE;
        return new MeetingActionView(
                r.id("id", ActionId::new),
                ChildShown.of(r, England.dateOf(clock.instant())),
                r.findId("meeting", MeetingId::new),
                r.text("owner_name"),
                r.text("what"),
                r.instant("due_at"),
                r.text("agreed_by"),
                progress,
                r.findInstant("done_at"),
                r.findText("done_by"),
                r.findText("outcome"),
                theirs,
                r.number("version"));
    }

    private List<MeetingActionView.Progress> progress(ActionId id) {
        return sql.list(
                """
                select g.words, p.name, g.added_at from meeting_progress g join practitioner p on p.id = g.added_by
                where g.action_id = ? order by g.added_at, g.id limit 100
                """,
                r ->
                        new MeetingActionView.Progress(
                                r.text("words"), r.text("name"), r.instant("added_at")),
                id);
    }
}
