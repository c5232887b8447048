package org.waymark.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.FileLine;
import org.waymark.casefile.FilePart;

/** Police protection of a child on their file; worded by {@link ReferralSummaries}. */
@Component
class PoliceProtectionPart implements FilePart {
    static final String KIND = "POLICE_PROTECTION";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String select() {
        return """
        select x.id, null::uuid as person, true as flag, x.taken_at as began, x.expires_at as due,
               null::text as name, null::text as code, x.ended_at as ended
        from police_protection x
        where x.child_id = any (?::uuid[]) order by x.taken_at desc, x.id limit 20\
        """;
    }

    @Override
    public @Nullable Words words(FileLine line, Instant now) {
        return null;
    }
}
