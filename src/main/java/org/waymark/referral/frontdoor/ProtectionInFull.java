package org.waymark.referral.frontdoor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.referral.PoliceProtectionId;
import org.waymark.referral.ReferralId;

/**
 * A police protection (Children Act 1989 s46) as the police, the front door and the duty team read
 * it.
 *
 * @param file the reference of the child's file
 * @param toldParents TOLD, NOT_YET or NOT_SAFE
 * @param referral the referral of the same concern, for those who may see it
 * @param changes what was brought up to date since, the latest first
 */
public record ProtectionInFull(
        PoliceProtectionId id,
        int version,
        ChildId child,
        String name,
        @Nullable Integer age,
        @Nullable String file,
        @Nullable ConcernId concern,
        @Nullable ReferralId referral,
        String officer,
        @Nullable String designatedOfficer,
        Instant takenAt,
        Instant expiresAt,
        @Nullable String whereNow,
        @Nullable Instant localAuthorityToldAt,
        @Nullable Instant childToldAt,
        String toldParents,
        @Nullable Instant parentsToldAt,
        @Nullable String parentsNotSafeBecause,
        String reason,
        @Nullable String newFacts,
        String recordedBy,
        Instant recordedAt,
        @Nullable Instant endedAt,
        @Nullable String endedBecause,
        @Nullable String enquiry,
        @Nullable String enquiryBy,
        @Nullable Instant enquiryAt,
        List<Change> changes,
        List<ChildInFull.Adult> adults)
        implements ShowsChildren, Versioned {
    public ProtectionInFull {
        changes = List.copyOf(changes);
        adults = List.copyOf(adults);
    }

    /** What somebody brought up to date. */
    public record Change(String words, String by, Instant at) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }

    public boolean hasEnded() {
        return endedAt != null;
    }

    /** The 72 hours are over: it has no force, whether or not anybody recorded its end. */
    public boolean isOverAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Not ended, and the 72 hours are not over. */
    public boolean runsAt(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }
}
