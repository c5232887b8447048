package org.waymark.protection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Wishes;
import org.waymark.requests.CommandKey;

/**
 * What a section 47 enquiry found, and whether a conference is needed (guide ¶10; not automatic,
 * domain.md A.4).
 *
 * @param notSeenWhy why the child was not seen, where nobody saw them
 * @param after what follows
 * @param conferenceReason why one is needed, or is not
 */
public record ConcludeEnquiry(
        CommandKey key,
        EnquiryId enquiry,
        int version,
        @Nullable String findings,
        @Nullable EnquiryOutcome outcome,
        Set<AfterEnquiry> after,
        @Nullable Boolean conference,
        @Nullable String conferenceReason,
        @Nullable String notSeenWhy,
        @Nullable Wishes wishes) {
    public ConcludeEnquiry {
        after = Set.copyOf(after);
    }
}
