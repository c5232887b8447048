package org.waymark.referral.frontdoor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.Found;
import org.waymark.identification.ConcernId;
import org.waymark.identification.ConcernView;
import org.waymark.people.PractitionerId;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.Destination;
import org.waymark.referral.Informed;
import org.waymark.referral.ReferralId;
import org.waymark.referral.checks.CheckInFull;

/**
 * Everything for the decision in one view (guide ¶8): the concern, the child as described, what is
 * known of them already, and what has been done so far.
 *
 * @param candidates known children whom the described one may be, while nobody has said; a person
 *     chooses
 * @param screenings the latest first
 * @param decisions the latest first; more than one where it was decided again
 * @param overrides what a manager was asked, the latest first
 * @param checks what other agencies were asked, the open ones first
 */
public record ReferralInFull(
        Head head,
        ConcernView concern,
        ChildInFull child,
        List<Found> candidates,
        List<Screened> screenings,
        List<Delivered> deliveries,
        Surroundings around,
        @Nullable RunningProtection protection,
        List<DecisionInFull> decisions,
        List<OverrideInFull> overrides,
        List<CheckInFull> checks)
        implements ShowsChildren, Versioned {
    public ReferralInFull {
        candidates = List.copyOf(candidates);
        screenings = List.copyOf(screenings);
        deliveries = List.copyOf(deliveries);
        decisions = List.copyOf(decisions);
        overrides = List.copyOf(overrides);
        checks = List.copyOf(checks);
    }

    /** Where the referral stands. */
    public record Head(
            ReferralId id,
            int version,
            State state,
            ConcernId concern,
            ChildId child,
            String name,
            boolean urgent,
            @Nullable String urgentReason,
            boolean direct,
            @Nullable String directReason,
            Informing informing,
            Instant receivedAt,
            Instant decisionDue,
            @Nullable PractitionerId owner,
            @Nullable String ownerName,
            @Nullable Instant claimedAt,
            Referrer referrer,
            @Nullable CaseReference file,
            @Nullable CaseReference knownFile,
            @Nullable String openTo) {

        public boolean isDecided() {
            return state == State.DECIDED;
        }

        public boolean isLateAt(Instant now) {
            return !now.isBefore(decisionDue);
        }
    }

    /** Who knew of it when it was sent, and whom the referrer telephoned. */
    public record Informing(
            @Nullable String telephoned,
            @Nullable Informed child,
            @Nullable Informed parents,
            @Nullable String words) {}

    /** How far it has come. */
    public enum State {
        RECEIVED,
        CLAIMED,
        DECIDED
    }

    /** Whom to call back. */
    public record Referrer(String name, String job, String agency, @Nullable String telephone) {
        public String words() {
            return name + ", " + job + ", " + agency;
        }
    }

    /** What was checked about the child's safety, and by whom. */
    public record Screened(String words, boolean urgent, String by, Instant at) {}

    /** Where it was delivered, and who has acknowledged it; or why it was not sent there. */
    public record Delivered(
            DeliveryId id,
            Destination to,
            boolean mine,
            @Nullable Instant sentAt,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy,
            @Nullable String suppressedReason) {
        public boolean isOpen() {
            return sentAt != null && acknowledgedAt == null;
        }
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        var shown = new LinkedHashSet<ChildId>();
        shown.add(head.child());
        shown.addAll(around.childrenShown());
        candidates.forEach(found -> shown.add(found.child()));
        return shown;
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(head.version());
    }

    /** The decision in force; null while there is none. */
    @JsonIgnore
    public @Nullable DecisionInFull decision() {
        return head.isDecided() && !decisions.isEmpty() ? decisions.getFirst() : null;
    }
}
