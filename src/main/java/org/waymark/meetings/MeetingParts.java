package org.waymark.meetings;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** The pieces of one meeting, each in the order in which it was said. */
@Component
class MeetingParts {
    private final Sql sql;

    MeetingParts(Sql sql) {
        this.sql = sql;
    }

    List<MeetingView.Contribution> contributions(MeetingId id) {
        var me = CurrentPractitioner.get().id();
        return sql.list(
                """
                select c.record_id, c.practitioner_id, p.name, a.name as agency, c.given_at, c.known, c.worries, c.strengths,
                       c.child_words, c.proposes
                from meeting_contribution c join practitioner p on p.id = c.practitioner_id join agency a on a.id = c.author_agency
                where c.meeting_id = ? order by c.given_at, c.id limit 200
                """,
                r ->
                        new MeetingView.Contribution(
                                r.text("name"),
                                r.text("agency"),
                                r.instant("given_at"),
                                r.findText("known"),
                                r.findText("worries"),
                                r.findText("strengths"),
                                r.findText("child_words"),
                                r.findText("proposes"),
                                audience(r, id),
                                me.equals(r.id("practitioner_id", PractitionerId::new))),
                id);
    }

    List<MeetingView.Information> information(MeetingId id) {
        return sql.list(
                """
                select record_id, said_by, words, basis from meeting_information where meeting_id = ?
                order by recorded_at, id limit 500
                """,
                r ->
                        new MeetingView.Information(
                                r.text("said_by"),
                                r.text("words"),
                                r.kind("basis", Basis.class),
                                audience(r, id)),
                id);
    }

    List<MeetingView.Decision> decisions(MeetingId id) {
        return sql.list(
                """
                select id, record_id, words, reason from meeting_decision where meeting_id = ? order by recorded_at, id limit 200
                """,
                r ->
                        new MeetingView.Decision(
                                r.id("id", DecisionId::new),
                                r.text("words"),
                                r.text("reason"),
                                audience(r, id)),
                id);
    }

    List<MeetingView.Dissent> dissents(MeetingId id) {
        return sql.list(
                """
                select decision_id, name, words from meeting_dissent where meeting_id = ? order by recorded_at, id limit 200
                """,
                r ->
                        new MeetingView.Dissent(
                                r.findId("decision_id", DecisionId::new),
                                r.text("name"),
                                r.text("words")),
                id);
    }

    List<MeetingView.Action> actions(MeetingId id) {
        return sql.list(
                """
                select a.id, a.owner_name, a.what, a.due_at, a.done_at, a.outcome, g.words as progress
                from meeting_action a left join lateral (
                    select words from meeting_progress where action_id = a.id order by added_at desc, id limit 1) g on true
                where a.meeting_id = ? order by a.due_at, a.id limit 200
                """,
                r ->
                        new MeetingView.Action(
                                r.id("id", ActionId::new),
                                r.text("owner_name"),
                                r.text("what"),
                                r.instant("due_at"),
                                r.findText("progress"),
                                r.findInstant("done_at"),
                                r.findText("outcome")),
                id);
    }

    /** The latest text of each; what is not confirmed only for those who run the meeting. */
    List<MeetingView.Text> minutes(MeetingId id, boolean drafts) {
        return sql.list(
                """
                select distinct on (m.audience) m.audience, m.number, m.words, m.confirmed, p.name, m.saved_at
                from meeting_minutes m join practitioner p on p.id = m.saved_by
                where m.meeting_id = ? and (m.confirmed or ?) order by m.audience, m.number desc
                """,
                r ->
                        new MeetingView.Text(
                                r.kind("audience", Audience.class),
                                r.number("number"),
                                r.text("words"),
                                r.is("confirmed"),
                                r.text("name"),
                                r.instant("saved_at")),
                id,
                drafts);
    }

    private static Audience audience(Row r, MeetingId id) {
        UUID record = r.uuid("record_id");
        return record.equals(id.value()) ? Audience.EVERYBODY : Audience.WHOLE_ONLY;
    }
}
