package org.waymark.referral;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.identification.ConcernId;
import org.waymark.identification.FollowsReferral;
import org.waymark.sql.Sql;

/** Leads from a concern to its referral. */
@Component
class ReferralOfConcern implements FollowsReferral {
    private final Sql sql;

    ReferralOfConcern(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> path(ConcernId concern) {
        return sql.first(
                "select id from referral where concern_id = ? order by sent_at desc limit 1",
                r -> "/referrals/" + r.uuid("id"),
                concern);
    }
}
