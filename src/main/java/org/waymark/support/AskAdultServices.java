package org.waymark.support;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Ask adult services, or another route, with the summary that is all they see. */
public record AskAdultServices(
        CommandKey key,
        TransitionId transition,
        Owner to,
        @Nullable String service,
        @Nullable String summary,
        @Nullable String basis) {}
