package org.waymark.missing;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.ChildShown;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** What was handed on from return interviews, as those see it who got it. */
@Component
public class HandedOnQueries {
    private final Sql sql;
    private final Clock clock;

    HandedOnQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A person or team that something can be given to. */
    public record Receiver(Party party, String words) {}

    public ActionView action(ActionId id) {
        return sql.first(
                        """
                        select a.child_id, a.what, a.due_at, a.done_at, a.outcome, a.version, d.name as done_by,
                               g.name || ', ' || ag.name as given_by, %s
                        from missing_action a
                        join practitioner g on g.id = a.given_by join agency ag on ag.id = g.agency_id
                        left join practitioner d on d.id = a.done_by
                        left join child c on c.id = a.child_id
                        left join file f on f.child_id = a.child_id
                        where a.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        r ->
                                new ActionView(
                                        id,
                                        ChildShown.of(r, England.dateOf(clock.instant())),
                                        r.text("what"),
                                        r.text("given_by"),
                                        r.instant("due_at"),
                                        r.findInstant("done_at"),
                                        r.findText("done_by"),
                                        r.findText("outcome"),
                                        r.number("version")),
                        id)
                .orElseThrow(NotFound::new);
    }

    public PoliceNoteView note(PoliceNoteId id) {
        return sql.first(
                        """
                        select n.child_id, n.episode_id, n.kind, n.words, n.sent_at, n.acknowledged_at, %s
                        from missing_police_note n
                        left join child c on c.id = n.child_id
                        left join file f on f.child_id = n.child_id
                        where n.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        r ->
                                new PoliceNoteView(
                                        id,
                                        ChildShown.of(r, England.dateOf(clock.instant())),
                                        r.id("episode_id", EpisodeId::new),
                                        r.kind("kind", FactKind.class),
                                        r.text("words"),
                                        r.instant("sent_at"),
                                        r.findInstant("acknowledged_at")),
                        id)
                .orElseThrow(NotFound::new);
    }

    /** The teams of every agency that take things on, and the child's own worker. */
    public List<Receiver> receivers(ReturnInterviewId interview) {
        return sql.list(
                """
                select p.id as person, null::uuid as team, p.name || ', ' || a.name as words, 0 as rank
                from return_interview i join file f on f.child_id = i.child_id
                join practitioner p on p.id = f.worker_id join agency a on a.id = p.agency_id where i.id = ?
                union all
                select null, t.id, a.name || ': ' || t.name, 1 from team t join agency a on a.id = t.agency_id where t.kind = any (?::text[])
                order by rank, words limit 100
                """,
                r -> {
                    var person = r.findUuid("person");
                    Party party =
                            person == null ? r.id("team", TeamId::new) : new PractitionerId(person);
                    return new Receiver(party, r.text("words"));
                },
                interview,
                List.of(
                        TeamKind.FRONT_DOOR,
                        TeamKind.SOCIAL_WORK,
                        TeamKind.PRACTICE,
                        TeamKind.SAFEGUARDING_LEADS,
                        TeamKind.POLICE_CHILD_PROTECTION,
                        TeamKind.RETURN_INTERVIEWS));
    }
}
