package org.waymark.protection.conference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.meetings.MeetingId;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.ProtectionPlanId;

/**
 * A conference beside its meeting (DateOfInitialCPC is its day, InitialCPCtarget its due day).
 *
 * @param dueAt when it is late; null for a review
 * @param plan whether there is a plan from its day on; null before it is decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConferenceView(
        MeetingId meeting,
        ChildShown child,
        @Nullable EnquiryId enquiry,
        @Nullable ProtectionPlanId reviewed,
        @JsonIgnore AgencyId agency,
        @JsonIgnore PractitionerId chairId,
        String chair,
        @Nullable Instant plannedFor,
        @Nullable Instant heldAt,
        @Nullable Boolean quorate,
        @Nullable Instant dueAt,
        @Nullable LocalDate reportOn,
        @Nullable String reportWith,
        @Nullable Participation participation,
        @Nullable String childWords,
        @Nullable String advocate,
        @Nullable Boolean plan,
        @Nullable AbuseCategory category,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable String alert,
        int version)
        implements ShowsChildren, Versioned {
    public boolean initial() {
        return reviewed == null;
    }

    /** Held, or planned, later than it is due. */
    public boolean late() {
        var at = heldAt == null ? plannedFor : heldAt;
        return dueAt != null && at != null && !at.isBefore(dueAt);
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }

    @Override
    public Version etagVersion() {
        return new Version(version);
    }
}
