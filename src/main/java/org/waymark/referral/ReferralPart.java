package org.waymark.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.FileLine;
import org.waymark.casefile.FilePart;

/** A child's referrals on their file; worded by {@link ReferralSummaries}. */
@Component
class ReferralPart implements FilePart {
    static final String KIND = "REFERRAL";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String select() {
        return """
        select r.id, r.referrer_id as person, r.urgent as flag, r.received_at as began, r.decision_due as due,
               p.name as name, r.course_of_action as code, r.decided_at as ended
        from referral r left join practitioner p on p.id = r.owner_id
        where r.child_id = any (?::uuid[]) order by r.received_at desc, r.id limit 20\
        """;
    }

    @Override
    public @Nullable Words words(FileLine line, Instant now) {
        return null;
    }
}
