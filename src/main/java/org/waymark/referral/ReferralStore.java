package org.waymark.referral;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Loads and saves a referral's state. No row updated means that somebody else was first. */
@Component
class ReferralStore {
    private final Sql sql;

    ReferralStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A team's list shows that it has a referral about a restricted child; only who may see the
     * child may do anything with it.
     *
     * @throws NotFound when there is none, or this person may not see it or its child
     */
    Referral get(ReferralId id) {
        return sql.first(
                        """
                        select id, concern_id, child_id, author_agency, referrer_id, urgent, received_at, decision_due, version,
                               state, owner_id, claimed_at, course_of_action, decided_at
                        from referral where id = ? and exists (select 1 from child c where c.id = referral.child_id)
                        """,
                        ReferralStore::state,
                        id)
                .orElseThrow(NotFound::new);
    }

    /**
     * @throws RuleBroken ALREADY_DECIDED
     */
    Referral.Undecided undecided(ReferralId id) {
        return switch (get(id)) {
            case Referral.Undecided open -> open;
            case Referral.Decided done -> throw new RuleBroken(ReferralRules.ALREADY_DECIDED);
        };
    }

    /**
     * Saves the next state over the version the person had before them. A decision that protects
     * goes over any version: somebody else's screening or claim does not hold it up (safety rule
     * 1).
     *
     * @throws RuleBroken what somebody else did meanwhile
     */
    void save(Referral next, int version, ReferralRules otherwise) {
        var changed =
                switch (next) {
                    case Referral.Received r ->
                            sql.update(
                                    """
                                    update referral set state = 'RECEIVED', owner_id = null, claimed_at = null, decided_at = null,
                                        course_of_action = null, version = version + 1
                                    where id = ? and version = ?
                                    """,
                                    r.facts().id(),
                                    version);
                    case Referral.Claimed c ->
                            sql.update(
                                    """
                                    update referral set state = 'CLAIMED', owner_id = ?, claimed_at = ?, version = version + 1
                                    where id = ? and version = ? and state = 'RECEIVED'
                                    """,
                                    c.by(),
                                    c.at(),
                                    c.facts().id(),
                                    version);
                    case Referral.Decided d ->
                            sql.update(
                                    """
                                    update referral set state = 'DECIDED', owner_id = ?, decided_at = ?, course_of_action = ?,
                                        version = version + 1
                                    where id = ? and (version = ? or ?) and state <> 'DECIDED'
                                    """,
                                    d.by(),
                                    d.at(),
                                    d.action(),
                                    d.facts().id(),
                                    version,
                                    d.action().protects());
                };
        if (changed == 0)
            throw new RuleBroken(
                    switch (get(next.facts().id())) {
                        case Referral.Decided now -> ReferralRules.ALREADY_DECIDED;
                        case Referral.Claimed now when next instanceof Referral.Claimed ->
                                ReferralRules.ALREADY_CLAIMED;
                        default -> otherwise;
                    });
    }

    /**
     * Puts a decided referral back on the board. One of a sealed file goes back to its guardian: it
     * is on no board.
     */
    void reopen(Referral.Received again, Instant at) {
        var f = again.facts();
        var changed =
                sql.update(
                        """
                        update referral set state = 'RECEIVED', claimed_at = null, decided_at = null, course_of_action = null,
                            decision_due = ?, reopened_at = ?, version = version + 1,
                            owner_id = (select f.guardian_id from file f where f.child_id = referral.child_id and f.level = 2)
                        where id = ? and version = ? and state = 'DECIDED'
                        """,
                        f.decisionDue(),
                        at,
                        f.id(),
                        f.version());
        if (changed == 0) throw new RuleBroken(ReferralRules.CHANGED_MEANWHILE);
    }

    private static Referral state(Row r) {
        var facts =
                new Referral.Facts(
                        r.id("id", ReferralId::new),
                        r.id("concern_id", ConcernId::new),
                        r.id("child_id", ChildId::new),
                        r.id("author_agency", AgencyId::new),
                        r.id("referrer_id", PractitionerId::new),
                        r.is("urgent"),
                        r.instant("received_at"),
                        r.instant("decision_due"),
                        r.number("version"));
        return switch (r.text("state")) {
            case "RECEIVED" -> new Referral.Received(facts);
            case "CLAIMED" ->
                    new Referral.Claimed(
                            facts, r.id("owner_id", PractitionerId::new), r.instant("claimed_at"));
            default ->
                    new Referral.Decided(
                            facts,
                            r.kind("course_of_action", CourseOfAction.class),
                            r.id("owner_id", PractitionerId::new),
                            r.instant("decided_at"));
        };
    }
}
