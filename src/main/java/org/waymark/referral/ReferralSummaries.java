package org.waymark.referral;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.FileLine;
import org.waymark.people.PractitionerId;

/**
 * What steps 2 and 3 say of one child on their file (guide ¶7–8). The latest first.
 *
 * @param protections police protection, running or ended
 */
public record ReferralSummaries(List<Summary> referrals, List<Protection> protections) {

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

    /** Out of the lines of all rooms. */
    public static ReferralSummaries of(List<FileLine> lines) {
        return new ReferralSummaries(
                lines.stream()
                        .filter(l -> l.kind().equals(ReferralPart.KIND))
                        .map(ReferralSummaries::referral)
                        .toList(),
                lines.stream()
                        .filter(l -> l.kind().equals(PoliceProtectionPart.KIND))
                        .map(ReferralSummaries::protection)
                        .toList());
    }

    private static Summary referral(FileLine l) {
        return new Summary(
                new ReferralId(l.id()),
                new PractitionerId(requireNonNull(l.person())),
                l.flag(),
                l.began(),
                requireNonNull(l.due()),
                l.name(),
                l.code() == null ? null : CourseOfAction.valueOf(l.code()),
                l.ended());
    }

    private static Protection protection(FileLine l) {
        return new Protection(
                new PoliceProtectionId(l.id()), l.began(), requireNonNull(l.due()), l.ended());
    }
}
