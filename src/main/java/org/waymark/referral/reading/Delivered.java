package org.waymark.referral.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.Destination;
import org.waymark.referral.ReferralId;

/**
 * A referral as its receiver has it: the whole of it as referred, and whether somebody has
 * acknowledged it.
 *
 * @param acknowledgedBy name of the person of the receiving team
 * @param reference the receiver's own
 * @param mine the reader belongs to the receiving team
 */
public record Delivered(
        DeliveryId id,
        int version,
        ReferralId referral,
        Destination to,
        boolean mine,
        Instant sentAt,
        @Nullable Instant dueAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable String reference,
        Referred referred)
        implements ShowsChildren, Versioned {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(referred.child());
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
