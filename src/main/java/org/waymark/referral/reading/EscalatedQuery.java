package org.waymark.referral.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.EscalationId;
import org.waymark.referral.ReferralId;
import org.waymark.referral.reading.Escalated.Consulted;
import org.waymark.referral.reading.Escalated.Decision;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads a disagreement with the decision it is about. Call it inside {@code show}. */
@Component
public class EscalatedQuery {
    private final Sql sql;

    EscalatedQuery(Sql sql) {
        this.sql = sql;
    }

    /**
     * @throws NotFound when there is none, or none for this person
     */
    public Escalated get(EscalationId id) {
        return sql.first(
                        """
                        select e.version, e.referral_id, e.child_id, e.words, e.raised_at, e.answered_at, e.answer, e.changed,
                               p.name || ', ' || a.name as raised_by, m.name as answered_by, r.urgent, r.state, f.reference,
                               k.given_name, k.family_name, k.known_as, k.description,
                               (select c.due_at from clock c where c.subject_id = e.id order by c.started_at desc limit 1) as due_at
                        from escalation e join referral r on r.id = e.referral_id join child k on k.id = e.child_id
                        join practitioner p on p.id = e.raised_by join agency a on a.id = e.author_agency
                        left join practitioner m on m.id = e.answered_by left join file f on f.child_id = e.child_id
                        where e.id = ?
                        """,
                        r -> escalated(id, r),
                        id)
                .orElseThrow(NotFound::new);
    }

    private Escalated escalated(EscalationId id, Row r) {
        var referral = r.id("referral_id", ReferralId::new);
        var raised = r.instant("raised_at");
        var reference = r.findText("reference");
        return new Escalated(
                id,
                r.number("version"),
                referral,
                r.id("child_id", ChildId::new),
                reference == null ? null : new CaseReference(reference),
                ReferredConcern.name(r),
                r.is("urgent"),
                r.kind("state", Stage.class),
                r.text("words"),
                r.text("raised_by"),
                raised,
                r.findInstant("due_at"),
                r.findInstant("answered_at"),
                r.findText("answered_by"),
                r.findText("answer"),
                r.findFlag("changed"),
                decision(referral, raised));
    }

    private @Nullable Decision decision(ReferralId referral, Instant raised) {
        return sql.first(
                        """
                        select d.id, d.course_of_action, d.rationale, d.exploitation_suspected, d.decided_by, d.decided_at,
                               d.override_reason, d.procedures_version, p.name
                        from decision d join practitioner p on p.id = d.decided_by
                        where d.referral_id = ? and d.decided_at <= ? order by d.decided_at desc limit 1
                        """,
                        r ->
                                new Decision(
                                        r.kind("course_of_action", CourseOfAction.class),
                                        r.text("rationale"),
                                        r.is("exploitation_suspected"),
                                        r.id("decided_by", PractitionerId::new),
                                        r.text("name"),
                                        r.instant("decided_at"),
                                        r.findText("override_reason"),
                                        r.text("procedures_version"),
                                        consulted(r.uuid("id"))),
                        referral,
                        raised)
                .orElse(null);
    }

    private List<Consulted> consulted(UUID decision) {
        return sql.list(
                """
                select name, agency, said, consulted_on from decision_consulted where decision_id = ?
                order by consulted_on, name limit 50
                """,
                r ->
                        new Consulted(
                                r.text("name"),
                                r.text("agency"),
                                r.text("said"),
                                r.date("consulted_on")),
                decision);
    }
}
