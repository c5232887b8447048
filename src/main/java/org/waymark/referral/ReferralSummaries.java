package org.waymark.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** What steps 2 and 3 say of one child on their file: one statement (guide ¶7–8). */
@Service
public class ReferralSummaries {
    private static final int MOST = 20;

    private final Sql sql;

    ReferralSummaries(Sql sql) {
        this.sql = sql;
    }

    /** One referral, as far as the reader may see it. */
    public record Summary(
            ReferralId id,
            PractitionerId referrer,
            boolean urgent,
            Instant receivedAt,
            Instant due,
            @Nullable String worker,
            @Nullable CourseOfAction decided,
            @Nullable Instant decidedAt) {}

    /** Police protection; {@code endedAt} is null while it has not been ended. */
    public record Protection(
            PoliceProtectionId id, Instant takenAt, Instant expiresAt, @Nullable Instant endedAt) {
        public boolean isRunning(Instant now) {
            return endedAt == null && expiresAt.isAfter(now);
        }
    }

    /** The latest first. */
    public record OfChild(List<Summary> referrals, List<Protection> protections) {}

    public OfChild of(Collection<ChildId> children) {
        var referrals = new ArrayList<Summary>();
        var protections = new ArrayList<Protection>();
        sql.list(
                """
                (select 'REFERRAL' as what, r.id, r.referrer_id, r.urgent, r.received_at as began, r.decision_due as due,
                        p.name as worker, r.course_of_action, r.decided_at as ended
                 from referral r left join practitioner p on p.id = r.owner_id
                 where r.child_id = any (?::uuid[]) order by r.received_at desc, r.id limit ?)
                union all
                (select 'PROTECTION', x.id, null, true, x.taken_at, x.expires_at, null, null, x.ended_at
                 from police_protection x where x.child_id = any (?::uuid[]) order by x.taken_at desc, x.id limit ?)
                """,
                r ->
                        r.text("what").equals("REFERRAL")
                                ? referrals.add(referral(r))
                                : protections.add(protection(r)),
                children,
                MOST,
                children,
                MOST);
        return new OfChild(List.copyOf(referrals), List.copyOf(protections));
    }

    private static Summary referral(Row r) {
        return new Summary(
                r.id("id", ReferralId::new),
                r.id("referrer_id", PractitionerId::new),
                r.is("urgent"),
                r.instant("began"),
                r.instant("due"),
                r.findText("worker"),
                r.findKind("course_of_action", CourseOfAction.class),
                r.findInstant("ended"));
    }

    private static Protection protection(Row r) {
        return new Protection(
                r.id("id", PoliceProtectionId::new),
                r.instant("began"),
                r.instant("due"),
                r.findInstant("ended"));
    }
}
