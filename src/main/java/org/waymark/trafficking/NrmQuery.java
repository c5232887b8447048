package org.waymark.trafficking;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.child.ChildShown;
import org.waymark.child.Known;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads referrals of trafficked children; what row security hides is not there. */
@Component
public class NrmQuery {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;

    NrmQuery(Sql sql, Clock clock, Proofs proofs) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
    }

    /**
     * @throws NotFound when there is none, or it is not open to this person
     */
    public NrmView get(NrmId id) {
        var steps =
                sql.list(
                        """
                        select s.*, p.name as by from nrm_step s join practitioner p on p.id = s.recorded_by
                        where s.record_id = ? order by s.on_day, s.recorded_at, s.id limit 200
                        """,
                        r ->
                                new NrmView.Step(
                                        r.kind("kind", NrmStepKind.class),
                                        r.findKind("outcome", NrmOutcome.class),
                                        r.date("on_day"),
                                        r.findText("words"),
                                        r.text("by")),
                        id);
        return sql.first(
                        """
                        select n.*, %s, b.name as by, a.name as agency, s.name as submitter
                        from nrm_referral n join child c on c.id = n.child_id left join file f on f.child_id = n.child_id
                        join practitioner b on b.id = n.considered_by join agency a on a.id = n.author_agency
                        left join practitioner s on s.id = n.submitted_by where n.id = ?
                        """
                                .formatted(
                                        ChildShown.COLUMNS.replace(
                                                "f.reference", "f.reference as file_reference")),
                        r -> view(r, steps),
                        id)
                .orElseThrow(NotFound::new);
    }

    private NrmView view(Row r, List<NrmView.Step> steps) {
        return new NrmView(
                r.id("id", NrmId::new),
                shown(r),
                r.texts("indicators").stream().map(NrmIndicator::valueOf).toList(),
                r.text("words"),
                r.text("safety"),
                r.text("by"),
                r.text("agency"),
                r.instant("considered_at"),
                r.kind("stage", NrmStage.class),
                r.findText("submitter"),
                r.findText("submitted_body"),
                r.findDate("submitted_on"),
                r.findText("reference"),
                r.findKind("strategy_agreed", Known.class),
                r.findKind("child_told", Known.class),
                r.findDate("submitted_on") != null,
                r.is("devolved"),
                r.findText("chair"),
                r.findInstant("decision_due"),
                r.findInstant("recovery_until"),
                steps,
                r.number("version"));
    }

    /** Two columns are called reference here: the file's is read under its other name. */
    private ChildShown shown(Row r) {
        var child = ChildShown.of(r, England.dateOf(clock.instant()));
        return new ChildShown(child.id(), child.name(), child.age(), r.findText("file_reference"));
    }

    /**
     * What there is of the child of a file.
     *
     * @throws NotFound when there is none, or this person may not see the child
     */
    public NrmView.OfChild ofFile(CaseReference reference) {
        proofs.practitioner();
        var child =
                sql.first(
                                "select c.id as child_id, %s from file f join child c on c.id = f.child_id where f.reference = ?"
                                        .formatted(ChildShown.COLUMNS),
                                r -> ChildShown.of(r, England.dateOf(clock.instant())),
                                reference.value())
                        .orElseThrow(NotFound::new);
        return new NrmView.OfChild(child, referrals(child), guardians(child));
    }

    private List<NrmView.Line> referrals(ChildShown child) {
        return sql.list(
                """
                select n.id, n.stage, n.considered_at, a.name as agency from nrm_referral n join agency a on a.id = n.author_agency
                where n.child_id = ? order by n.considered_at desc, n.id limit 20
                """,
                r ->
                        new NrmView.Line(
                                r.id("id", NrmId::new),
                                r.kind("stage", NrmStage.class),
                                r.instant("considered_at"),
                                r.text("agency")),
                child.id());
    }

    private List<NrmView.Guardian> guardians(ChildShown child) {
        return sql.list(
                """
                select g.*, p.name as by from guardian_record g join practitioner p on p.id = g.recorded_by
                where g.child_id = ? order by g.recorded_at desc, g.id limit 20
                """,
                r ->
                        new NrmView.Guardian(
                                r.kind("covered", Known.class),
                                r.findDate("referred_on"),
                                r.findDate("allocated_on"),
                                r.findKind("kind", GuardianKind.class),
                                r.findText("words"),
                                r.text("by"),
                                r.instant("recorded_at")),
                child.id());
    }
}
