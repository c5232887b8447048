package org.waymark.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.WishesAndFeelings;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.QualifiedSocialWorker;
import org.waymark.procedures.Procedures;
import org.waymark.sql.Sql;

/** Writes a decision with everything that it rests on, once and for good. */
@Component
class DecisionStore {
    private final Sql sql;
    private final WishesAndFeelings wishes;
    private final Procedures procedures;

    DecisionStore(Sql sql, WishesAndFeelings wishes, Procedures procedures) {
        this.sql = sql;
        this.wishes = wishes;
        this.procedures = procedures;
    }

    /** Whoever leaves the question open while they protect a child suspects exploitation. */
    void insert(
            DecisionId id,
            DecideReferral c,
            Referral.Decided decided,
            QualifiedSocialWorker worker,
            Overrides.@Nullable Agreed override) {
        var f = decided.facts();
        sql.later(
                """
                insert into decision (id, referral_id, concern_id, child_id, author_agency, course_of_action, rationale,
                    exploitation_suspected, nobody_consulted_reason, wishes_id, consent_analysis, breach_reason, override_by,
                    override_reason, next_step, procedures_version, decided_by, registration, due_at, decided_at)
                values (?, ?, ?, ?, ?, ?, coalesce(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                f.id(),
                f.concern(),
                f.child(),
                agency(),
                decided.action(),
                c.rationale(),
                !Boolean.FALSE.equals(c.exploitationSuspected()),
                c.nobodyConsulted(),
                wishes.record(f.child(), f.concern().value(), DecisionCheck.settled(c.wishes())),
                c.consentAnalysis(),
                c.breachReason(),
                override == null ? null : override.by(),
                override == null ? null : override.reason(),
                c.nextStep(),
                procedures.inForce(England.dateOf(decided.at())).version(),
                worker.id(),
                worker.registrationNumber(),
                f.decisionDue(),
                decided.at());
        c.consulted().forEach(who -> insert(id, who, f));
    }

    private void insert(DecisionId id, Consulted who, Referral.Facts f) {
        sql.later(
                """
                insert into decision_consulted (id, decision_id, concern_id, child_id, author_agency, name, agency, said,
                                                consulted_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                id,
                f.concern(),
                f.child(),
                agency(),
                who.name(),
                who.agency(),
                who.said(),
                who.on());
    }

    private static AgencyId agency() {
        return CurrentPractitioner.get().agency().id();
    }
}
