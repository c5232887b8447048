package org.waymark.referral.frontdoor;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.referral.AboutDecision;
import org.waymark.referral.Consulted;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.DecisionId;
import org.waymark.referral.ReferralId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** Reads decisions with what they rest on; three statements where there is one, otherwise one. */
@Component
class DecisionsInFull {
    private final Sql sql;

    DecisionsInFull(Sql sql) {
        this.sql = sql;
    }

    /** The latest first. */
    List<DecisionInFull> of(ReferralId referral) {
        return sql.list(
                """
                select d.id, d.course_of_action, d.rationale, d.exploitation_suspected, d.nobody_consulted_reason, d.consent_analysis,
                       d.next_step, d.decided_at >= d.due_at as late, d.breach_reason, m.name as override_by,
                       d.override_reason, d.procedures_version, p.name as by, d.registration, d.due_at, d.decided_at,
                       w.state, w.words, w.how_obtained, w.obtained_on, w.weight_given, w.reason_not
                from decision d join practitioner p on p.id = d.decided_by
                join wishes_and_feelings w on w.id = d.wishes_id left join practitioner m on m.id = d.override_by
                where d.referral_id = ? order by d.decided_at desc limit 10
                """,
                this::decision,
                referral);
    }

    private DecisionInFull decision(Row r) {
        var id = r.uuid("id");
        return new DecisionInFull(
                new DecisionId(id),
                r.kind("course_of_action", CourseOfAction.class),
                r.text("rationale"),
                r.is("exploitation_suspected"),
                consulted(id),
                r.findText("nobody_consulted_reason"),
                heard(r),
                r.findText("consent_analysis"),
                r.findText("next_step"),
                r.is("late"),
                r.findText("breach_reason"),
                r.findText("override_by"),
                r.findText("override_reason"),
                r.text("procedures_version"),
                r.text("by"),
                r.text("registration"),
                r.instant("due_at"),
                r.instant("decided_at"),
                added(id));
    }

    private static DecisionInFull.Heard heard(Row r) {
        return new DecisionInFull.Heard(
                r.text("state"),
                r.findText("words"),
                r.findText("how_obtained"),
                r.findDate("obtained_on"),
                r.findText("weight_given"),
                r.findText("reason_not"));
    }

    private List<Consulted> consulted(UUID decision) {
        return sql.list(
                """
                select name, agency, said, consulted_on from decision_consulted where decision_id = ?
                order by consulted_on, name, id limit 50
                """,
                r ->
                        new Consulted(
                                r.text("name"),
                                r.text("agency"),
                                r.text("said"),
                                r.date("consulted_on")),
                decision);
    }

    private List<DecisionInFull.Added> added(UUID decision) {
        return sql.list(
                """
                select a.about, a.words, p.name as by, a.added_at
                from decision_addition a join practitioner p on p.id = a.added_by
                where a.decision_id = ? order by a.added_at, a.id limit 50
                """,
                r ->
                        new DecisionInFull.Added(
                                r.kind("about", AboutDecision.class),
                                r.text("words"),
                                r.text("by"),
                                r.instant("added_at")),
                decision);
    }
}
