package org.waymark.referral.frontdoor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.ReferralId;

/**
 * A referral that waits for its decision.
 *
 * @param child as described
 * @param age today, where the year of birth is known
 * @param referredBy agency and job: who it came from
 * @param ownerName who has started on it
 * @param openTo the team or worker the child is already with
 * @param unacknowledged the delivery to this team that nobody has acknowledged yet
 * @param protectedUntil the end of a police protection that runs
 * @param askedManager a manager has been asked and has not answered yet
 * @param decidedBefore it is to be decided again
 */
public record BoardRow(
        ReferralId id,
        int version,
        ChildId child,
        String name,
        @Nullable Integer age,
        boolean urgent,
        Instant receivedAt,
        Instant decisionDue,
        boolean screened,
        String referredBy,
        @Nullable PractitionerId owner,
        @Nullable String ownerName,
        @Nullable String openTo,
        @Nullable DeliveryId unacknowledged,
        @Nullable Instant protectedUntil,
        boolean askedManager,
        boolean decidedBefore) {

    /** The order of the board: what a person marked urgent, then by clock (safety rule 2). */
    public BoardGroup group(Instant now, Instant endOfToday) {
        if (urgent) return BoardGroup.URGENT;
        if (!now.isBefore(decisionDue)) return BoardGroup.OVERDUE;
        return decisionDue.isAfter(endOfToday) ? BoardGroup.NEXT : BoardGroup.TODAY;
    }

    BoardCursor cursor() {
        return new BoardCursor(urgent, decisionDue, id);
    }
}
