package org.waymark.missing;

import org.jspecify.annotations.Nullable;
import org.waymark.child.Known;
import org.waymark.requests.CommandKey;

/**
 * The police's prevention interview: whether the child is safe now. It is never a return interview
 * (domain.md B.5).
 */
public record RecordPrevention(
        CommandKey key,
        EpisodeId episode,
        @Nullable String officer,
        Moment heldAt,
        @Nullable Known safeNow,
        @Nullable String words) {}
