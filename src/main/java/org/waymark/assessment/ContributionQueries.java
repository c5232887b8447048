package org.waymark.assessment;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.ChildName;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.TeamId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads what agencies are asked, and lists whom one may ask. */
@Service("assessmentContributionQueries")
public class ContributionQueries {
    private final Sql sql;
    private final Clock clock;

    ContributionQueries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A team of any agency, in words. */
    public record Askable(TeamId id, String words) {}

    public ContributionView get(ContributionId id) {
        return sql.first(
                        """
                        select k.*, c.given_name, c.family_name, c.known_as, c.date_of_birth, c.birth_precision, a.name as agency,
                               p.name as asker, p.job_title as asker_title, coalesce(p.telephone, pa.telephone) as telephone,
                               g.name as giver, s.id as assessment
                        from assessment_contribution k
                        left join child c on c.id = k.child_id join agency a on a.id = k.author_agency
                        join practitioner p on p.id = k.asked_by join agency pa on pa.id = p.agency_id
                        left join practitioner g on g.id = k.given_by left join assessment s on s.id = k.assessment_id
                        where k.id = ?
                        """,
                        this::view,
                        id)
                .orElseThrow(NotFound::new);
    }

    private ContributionView view(Row r) {
        var precision = r.findKind("birth_precision", BirthPrecision.class);
        var birth =
                new Birth(
                        r.findDate("date_of_birth"),
                        precision == null ? BirthPrecision.UNKNOWN : precision);
        var age = birth.ageOn(England.dateOf(clock.instant()));
        var mine = r.id("author_agency", AgencyId::new);
        return new ContributionView(
                r.id("id", ContributionId::new),
                r.id("child_id", ChildId::new),
                ChildName.of(r).words(),
                age.isPresent() ? age.getAsInt() : null,
                r.findId("assessment", AssessmentId::new),
                r.text("agency"),
                r.text("asker"),
                r.text("asker_title"),
                r.findText("telephone"),
                r.text("question"),
                r.date("due_on"),
                r.findFlag("nothing_known"),
                r.findText("words"),
                r.findText("giver"),
                r.findInstant("given_at"),
                mine.equals(CurrentPractitioner.get().agency().id()),
                r.number("version"));
    }

    /** Teams of the area other than those of jobs and of the data-protection officer. */
    public List<Askable> teams() {
        return sql.list(
                """
                select t.id, a.name || ': ' || t.name as words from team t join agency a on a.id = t.agency_id
                where t.kind not in ('DATA_PROTECTION', 'POLICE_INTELLIGENCE') order by a.name, t.name limit 300
                """,
                r -> new Askable(r.id("id", TeamId::new), r.text("words")));
    }
}
