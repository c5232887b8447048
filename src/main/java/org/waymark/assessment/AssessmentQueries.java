package org.waymark.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Precision;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.ChildName;
import org.waymark.child.Judgements;
import org.waymark.child.Known;
import org.waymark.identification.AgeAtEvent;
import org.waymark.identification.ConsentPrompt;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads assessments, whole and part by part. Row security says for whom. */
@Service
public class AssessmentQueries {
    private final Sql sql;
    private final Clock clock;
    private final Judgements judgements;

    AssessmentQueries(Sql sql, Clock clock, Judgements judgements) {
        this.sql = sql;
        this.clock = clock;
        this.judgements = judgements;
    }

    public AssessmentView get(AssessmentId id) {
        var head = head(id);
        return new AssessmentView(
                head,
                age(id),
                sql.list(
                        """
                        select distinct on (x.part) x.*, p.name as by_name from assessment_text x
                        join practitioner p on p.id = x.written_by
                        where x.assessment_id = ? order by x.part, x.number desc limit 30
                        """,
                        AssessmentQueries::text,
                        id),
                visits(id),
                consent(id),
                wishes(id),
                contributions(id),
                onward(id),
                judgements.latest(head.child()));
    }

    /** Every saving of one dimension, the latest first: nobody's words are lost. */
    public List<AssessmentView.Text> history(AssessmentId id, Part part) {
        return sql.list(
                """
                select x.*, p.name as by_name from assessment_text x join practitioner p on p.id = x.written_by
                where x.assessment_id = ? and x.part = ? order by x.number desc limit 40
                """,
                AssessmentQueries::text,
                id,
                part);
    }

    public AssessmentView.Head head(AssessmentId id) {
        return sql.first(
                        """
                        select a.*, c.given_name, c.family_name, c.known_as, c.date_of_birth, c.birth_precision, f.reference,
                               t.name as team, l.name as lead, o.name as overseer, co.name as concluder, s.name as sender,
                               r.name as returner, m.name as authoriser, z.name as closer
                        from assessment a
                        join child c on c.id = a.child_id left join file f on f.child_id = a.child_id
                        left join team t on t.id = a.team_id left join practitioner l on l.id = a.owner_id
                        left join practitioner o on o.id = a.overseer_id left join practitioner co on co.id = a.concluded_by
                        left join practitioner s on s.id = a.sent_by left join practitioner r on r.id = a.returned_by
                        left join practitioner m on m.id = a.authorised_by left join practitioner z on z.id = a.closed_by
                        where a.id = ?
                        """,
                        this::head,
                        id)
                .orElseThrow(NotFound::new);
    }

    private AssessmentView.Head head(Row r) {
        var birth = birth(r);
        var age = birth.ageOn(England.dateOf(clock.instant()));
        return new AssessmentView.Head(
                r.id("id", AssessmentId::new),
                r.id("child_id", ChildId::new),
                ChildName.of(r).words(),
                age.isPresent() ? age.getAsInt() : null,
                r.findText("reference"),
                r.kind("state", AssessmentState.class),
                r.findUuid("referral_id"),
                r.findText("team"),
                r.findId("owner_id", PractitionerId::new),
                r.findText("lead"),
                r.findId("overseer_id", PractitionerId::new),
                r.findText("overseer"),
                r.text("opened_why"),
                r.instant("opened_at"),
                r.instant("counts_from"),
                r.instant("due_at"),
                r.findDate("started_on"),
                r.findDate("review_on"),
                r.findKind("harm", Harm.class),
                r.findText("harm_reason"),
                r.findKind("need", Need.class),
                r.findText("need_reason"),
                r.texts("factors"),
                r.findText("other_factor"),
                r.findText("concluder"),
                r.findInstant("concluded_at"),
                r.findId("sent_by", PractitionerId::new),
                r.findText("sender"),
                r.findInstant("sent_at"),
                r.findText("returner"),
                r.findInstant("returned_at"),
                r.findText("returned_words"),
                r.findText("authoriser"),
                r.findInstant("authorised_at"),
                r.findText("late_reason"),
                r.findKind("closure_reason", ClosureReason.class),
                r.findText("closure_words"),
                r.findText("closer"),
                r.findInstant("closed_at"),
                r.number("version"));
    }

    /** Of a child whose birth or event is not known every age is possible (safety rule 10). */
    AssessmentView.Age age(AssessmentId id) {
        var today = England.dateOf(clock.instant());
        var age =
                sql.first(
                                """
                                select c.date_of_birth, c.birth_precision, k.happened_from, k.happened_precision
                                from assessment a join child c on c.id = a.child_id left join concern k on k.id = a.concern_id
                                where a.id = ?
                                """,
                                r -> {
                                    var from = r.findDate("happened_from");
                                    var precision =
                                            r.findKind("happened_precision", Precision.class);
                                    return from == null || precision == null
                                            ? AgeAtEvent.of(birth(r), today, Precision.DAY, today)
                                            : AgeAtEvent.of(birth(r), from, precision, today);
                                },
                                id)
                        .orElse(AgeAtEvent.UNKNOWN);
        return new AssessmentView.Age(age.words(), ConsentPrompt.at(age));
    }

    private static Birth birth(Row r) {
        var precision = r.findKind("birth_precision", BirthPrecision.class);
        return new Birth(
                r.findDate("date_of_birth"),
                precision == null ? BirthPrecision.UNKNOWN : precision);
    }

    private static AssessmentView.Text text(Row r) {
        return new AssessmentView.Text(
                r.kind("part", Part.class),
                r.number("number"),
                r.findText("strengths"),
                r.findText("needs"),
                r.findText("evidence"),
                r.findText("analysis"),
                r.findText("not_looked"),
                r.text("by_name"),
                r.instant("written_at"));
    }

    private List<AssessmentView.Visit> visits(AssessmentId id) {
        return sql.list(
                "select * from assessment_visit where assessment_id = ? order by visited_on desc, recorded_at desc limit 60",
                r ->
                        new AssessmentView.Visit(
                                r.date("visited_on"),
                                r.is("seen"),
                                r.is("alone"),
                                r.findText("place"),
                                r.text("seen_by"),
                                r.findText("why_not")),
                id);
    }

    private AssessmentView.@Nullable Consent consent(AssessmentId id) {
        return sql.first(
                        """
                        select x.*, p.name as by_name from assessment_consent x join practitioner p on p.id = x.recorded_by
                        where x.assessment_id = ? order by x.recorded_at desc limit 1
                        """,
                        r ->
                                new AssessmentView.Consent(
                                        r.kind("finding", ConsentFinding.class),
                                        r.text("analysis"),
                                        r.kind("threats", Known.class),
                                        r.findText("threats_words"),
                                        r.kind("drink_or_drugs", Known.class),
                                        r.kind("trust", Known.class),
                                        r.is("police_told"),
                                        r.text("by_name"),
                                        r.instant("recorded_at")),
                        id)
                .orElse(null);
    }

    private AssessmentView.@Nullable Heard wishes(AssessmentId id) {
        return sql.first(
                        """
                        select x.*, p.name as by_name from wishes_and_feelings x join practitioner p on p.id = x.recorded_by
                        where x.concern_id = ? order by x.recorded_at desc limit 1
                        """,
                        r ->
                                new AssessmentView.Heard(
                                        r.text("state"),
                                        r.findText("words"),
                                        r.findText("how_obtained"),
                                        r.findDate("obtained_on"),
                                        r.findText("weight_given"),
                                        r.findText("reason_not"),
                                        r.text("by_name"),
                                        r.instant("recorded_at")),
                        id)
                .orElse(null);
    }

    /**
     * Health's own words are for those whose role has health (domain.md H.2): others see that it
     * was asked.
     */
    private List<AssessmentView.Contribution> contributions(AssessmentId id) {
        return sql.list(
                """
                select k.id, k.agency, k.asked, k.due_on, k.given_at, c.compartment, c.question, c.nothing_known, c.words,
                       p.name as giver, a.kind as agency_kind
                from contributions_asked(?) k left join assessment_contribution c on c.id = k.id
                left join practitioner p on p.id = c.given_by left join agency a on a.name = k.agency
                order by k.due_on, k.id
                """,
                r ->
                        new AssessmentView.Contribution(
                                r.id("id", ContributionId::new),
                                r.text("agency"),
                                "HEALTH".equals(r.findText("agency_kind")),
                                r.findText("asked"),
                                r.date("due_on"),
                                r.findText("question"),
                                r.findFlag("nothing_known"),
                                r.findText("words"),
                                r.findText("giver"),
                                r.findInstant("given_at")),
                id);
    }

    private List<AssessmentView.Onward> onward(AssessmentId id) {
        return sql.list(
                """
                select x.*, p.name as by_name from assessment_onward x join practitioner p on p.id = x.recorded_by
                where x.assessment_id = ? order by x.recorded_at, x.id limit 60
                """,
                r ->
                        new AssessmentView.Onward(
                                r.text("agency"),
                                r.text("service"),
                                r.is("sent"),
                                r.findDate("sent_on"),
                                r.text("reason"),
                                r.kind("agreement", Agreement.class),
                                r.text("by_name"),
                                r.instant("recorded_at")),
                id);
    }

    /** The assessment that a referral led to, outside of any transaction. */
    @Transactional(readOnly = true)
    public Optional<AssessmentId> ofReferral(UUID referral) {
        return sql.first(
                "select id from assessment where referral_id = ?",
                r -> r.id("id", AssessmentId::new),
                referral);
    }

    /** The child of an assessment, outside of any transaction. */
    @Transactional(readOnly = true)
    public ChildId childOf(AssessmentId id) {
        return head(id).child();
    }
}
