package org.waymark.protection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * A visit to a child, in an enquiry or under a plan.
 *
 * @param process the enquiry or the plan
 * @param at null for now
 * @param seen whether the child was seen
 * @param alone whether without parents or carers
 * @param visitor who went, where it was not the person who records it
 * @param words how the child is, in their own words where possible; or why they were not seen
 */
public record SeeChild(
        CommandKey key,
        UUID process,
        @Nullable Instant at,
        @Nullable Boolean seen,
        @Nullable Boolean alone,
        @Nullable String visitor,
        @Nullable String words) {}
