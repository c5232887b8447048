package org.waymark.identification;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.child.Names;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads allegations for the designated officer. Call it inside {@code show}. */
@Service
public class AllegationViews {
    public static final int PAGE = 50;

    private static final String LINE =
            """
            select l.id, l.child_id, c.given_name, c.family_name, c.known_as, c.description, l.about, l.employer, l.made_at,
                   l.due_at, l.acknowledged_at, a.name as agency
            from allegation l join child c on c.id = l.child_id join agency a on a.id = l.author_agency
            where l.team_id = any (?::uuid[])
            """;

    private final Sql sql;
    private final Proofs proofs;
    private final ConcernViews concerns;

    AllegationViews(Sql sql, Proofs proofs, ConcernViews concerns) {
        this.sql = sql;
        this.proofs = proofs;
        this.concerns = concerns;
    }

    /** Not yet acknowledged, by when they are due; one more than a page where there are more. */
    public List<AllegationLine> open(@Nullable Older after) {
        return sql.list(
                LINE
                        + """
                        and l.acknowledged_at is null
                        and (l.due_at, l.id) > (coalesce(?::timestamptz, '-infinity'), ?::uuid)
                        order by l.due_at, l.id limit ?
                        """,
                AllegationViews::line,
                proofs.designatedOfficer().teams(),
                after == null ? null : after.at(),
                after == null ? new UUID(0, 0) : after.id(),
                PAGE + 1);
    }

    /** Acknowledged, the latest first; one more than a page where there are more. */
    public List<AllegationLine> acknowledged(@Nullable Older before) {
        return sql.list(
                LINE
                        + """
                        and l.acknowledged_at is not null
                        and (l.acknowledged_at, l.id) < (coalesce(?::timestamptz, 'infinity'), ?::uuid)
                        order by l.acknowledged_at desc, l.id desc limit ?
                        """,
                AllegationViews::line,
                proofs.designatedOfficer().teams(),
                before == null ? null : before.at(),
                before == null ? new UUID(-1, -1) : before.id(),
                Inbox.PAGE + 1);
    }

    /**
     * @throws NotFound when there is none, or none for this person
     */
    public AllegationView get(AllegationId id) {
        return sql.first(
                        """
                        select l.concern_id, l.version, l.about, l.employer, l.made_at, l.due_at, l.acknowledged_at,
                               p.id as person_id, p.name as person_name, p.job_title as person_job, pa.name as person_agency,
                               p.telephone as person_telephone, o.id as officer_id, o.name as officer_name,
                               o.job_title as officer_job, oa.name as officer_agency, o.telephone as officer_telephone
                        from allegation l
                        left join practitioner p on p.id = l.about_id left join agency pa on pa.id = p.agency_id
                        left join practitioner o on o.id = l.acknowledged_by left join agency oa on oa.id = o.agency_id
                        where l.id = ?
                        """,
                        r -> view(id, r),
                        id)
                .orElseThrow(NotFound::new);
    }

    private AllegationView view(AllegationId id, Row r) {
        return new AllegationView(
                id,
                r.number("version"),
                r.text("about"),
                r.findText("employer"),
                By.find(r, "person"),
                r.instant("made_at"),
                r.instant("due_at"),
                r.findInstant("acknowledged_at"),
                By.find(r, "officer"),
                concerns.get(r.id("concern_id", ConcernId::new)));
    }

    private static AllegationLine line(Row r) {
        return new AllegationLine(
                r.id("id", AllegationId::new),
                r.id("child_id", ChildId::new),
                Names.of(
                        r.findText("given_name"),
                        r.findText("family_name"),
                        r.findText("known_as"),
                        r.findText("description")),
                r.text("about"),
                r.findText("employer"),
                r.text("agency"),
                r.instant("made_at"),
                r.instant("due_at"),
                r.findInstant("acknowledged_at"));
    }
}
