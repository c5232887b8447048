package org.waymark.protection;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Why the initial conference is later than 15 working days, and how the child is safe meanwhile.
 */
public record ExplainLateConference(
        CommandKey key,
        EnquiryId enquiry,
        int version,
        @Nullable String why,
        @Nullable String safety) {}
