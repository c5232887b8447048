package org.waymark.assessment;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Say what one knows, in one's own words. */
public record GiveContribution(
        CommandKey key,
        ContributionId contribution,
        int version,
        boolean nothingKnown,
        @Nullable String words) {}
