package org.waymark.protection.conference;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.meetings.How;
import org.waymark.meetings.NewInvitation;
import org.waymark.people.PractitionerId;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.ProtectionPlanId;
import org.waymark.requests.CommandKey;

/**
 * An initial conference after an enquiry, or a review of a plan: one of the two is named.
 *
 * @param lateWhy needed where it is later than the 15 working days
 * @param safety how the child is kept safe until then
 */
public record ConveneConference(
        CommandKey key,
        @Nullable EnquiryId enquiry,
        @Nullable ProtectionPlanId plan,
        @Nullable Instant plannedFor,
        @Nullable How how,
        @Nullable String place,
        @Nullable PractitionerId chair,
        List<NewInvitation> people,
        @Nullable String lateWhy,
        @Nullable String safety) {
    public ConveneConference {
        people = List.copyOf(people);
    }
}
