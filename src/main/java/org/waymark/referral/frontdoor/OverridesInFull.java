package org.waymark.referral.frontdoor;

import java.util.List;
import org.springframework.stereotype.Service;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.OverrideId;
import org.waymark.referral.ReferralId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads what managers were asked. */
@Service
public class OverridesInFull {
    private static final String SELECT =
            """
            select q.id, q.version, q.referral_id, q.child_id, q.course_of_action, q.why, q.asked_by, q.asked_at, q.agreed, q.reason, q.answered_at,
                   a.name as asked_by_name, m.name as answered_by_name
            from override_request q join practitioner a on a.id = q.asked_by left join practitioner m on m.id = q.answered_by
            """;

    private final Sql sql;

    OverridesInFull(Sql sql) {
        this.sql = sql;
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    public OverrideInFull get(OverrideId id) {
        return sql.first(SELECT + "where q.id = ?", OverridesInFull::of, id)
                .orElseThrow(NotFound::new);
    }

    public List<OverrideInFull> of(ReferralId referral) {
        return sql.list(
                SELECT + "where q.referral_id = ? order by q.asked_at desc, q.id limit 20",
                OverridesInFull::of,
                referral);
    }

    private static OverrideInFull of(Row r) {
        return new OverrideInFull(
                r.id("id", OverrideId::new),
                r.number("version"),
                r.id("referral_id", ReferralId::new),
                r.id("child_id", ChildId::new),
                r.kind("course_of_action", CourseOfAction.class),
                r.text("why"),
                r.id("asked_by", PractitionerId::new),
                r.text("asked_by_name"),
                r.instant("asked_at"),
                r.findFlag("agreed"),
                r.findText("reason"),
                r.findText("answered_by_name"),
                r.findInstant("answered_at"));
    }
}
