package org.waymark.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Loads and saves assessments. What row security hides is not there; nor is an assessment on a
 * team's list whose child they may no longer see.
 */
@Component
class AssessmentStore {
    private static final String SELECT =
            """
            select a.id, a.child_id, a.state, a.referral_id, a.team_id, a.owner_id, a.overseer_id, a.counts_from, a.due_at,
                   a.started_on, a.review_on, a.harm, a.need, a.factors, a.sent_by, a.version
            from assessment a join child c on c.id = a.child_id
            """;

    private final Sql sql;

    AssessmentStore(Sql sql) {
        this.sql = sql;
    }

    Facts get(AssessmentId id) {
        return sql.first(SELECT + "where a.id = ?", AssessmentStore::facts, id)
                .orElseThrow(NotFound::new);
    }

    /** One that may still be written. */
    Facts open(AssessmentId id) {
        var facts = get(id);
        if (!facts.state().isOpen()) throw new RuleBroken(AssessmentRules.NOT_OPEN);
        return facts;
    }

    /** Those of one worker that still run, as far as the one who asks may see them. */
    List<Facts> runningOf(PractitionerId lead) {
        return sql.list(
                SELECT
                        + "where a.owner_id = ? and a.state in ('OPEN', 'SENT') order by a.due_at, a.id limit 200",
                AssessmentStore::facts,
                lead);
    }

    /**
     * False where one of this child runs already, or the referral has one.
     *
     * @param team whose work it is; null for a sealed file, which is no team's
     */
    boolean insert(
            AssessmentId id,
            ChildId child,
            @Nullable UUID concern,
            @Nullable UUID referral,
            @Nullable TeamId team,
            @Nullable PractitionerId lead,
            String why,
            Instant countsFrom,
            Instant due,
            Instant now) {
        var me = CurrentPractitioner.get();
        return sql.update(
                        """
                        insert into assessment (id, child_id, author_agency, concern_id, referral_id, team_id, owner_id, state,
                                                opened_why, opened_by, opened_at, counts_from, due_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        id,
                        child,
                        me.agency().id(),
                        concern,
                        referral,
                        team,
                        lead,
                        why,
                        me.id(),
                        now,
                        countsFrom,
                        due)
                == 1;
    }

    /**
     * Changes columns over the version that the person saw.
     *
     * @param set such as "review_on = ?"
     */
    void change(AssessmentId id, int version, String set, @Nullable Object... values) {
        var all = new ArrayList<@Nullable Object>(Arrays.asList(values));
        all.add(id);
        all.add(version);
        var changed =
                sql.update(
                        "update assessment set %s, version = version + 1 where id = ? and version = ?"
                                .formatted(set),
                        all.toArray());
        if (changed == 0) throw new RuleBroken(AssessmentRules.CHANGED_MEANWHILE);
    }

    private static Facts facts(Row r) {
        return new Facts(
                r.id("id", AssessmentId::new),
                r.id("child_id", ChildId::new),
                r.kind("state", AssessmentState.class),
                r.findUuid("referral_id"),
                r.findId("team_id", TeamId::new),
                r.findId("owner_id", PractitionerId::new),
                r.findId("overseer_id", PractitionerId::new),
                r.instant("counts_from"),
                r.instant("due_at"),
                r.findDate("started_on"),
                r.findDate("review_on"),
                r.findKind("harm", Harm.class),
                r.findKind("need", Need.class),
                r.texts("factors"),
                r.findId("sent_by", PractitionerId::new),
                r.number("version"));
    }
}
