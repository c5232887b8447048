package org.waymark.child.allocation;

import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.child.AllocationId;
import org.waymark.requests.CommandKey;

/**
 * Accept or reject what was offered.
 *
 * @param reason asked for when it is not accepted
 */
public record AnswerAllocation(
        CommandKey key,
        AllocationId allocation,
        Version version,
        @Nullable Boolean accept,
        @Nullable String reason) {}
