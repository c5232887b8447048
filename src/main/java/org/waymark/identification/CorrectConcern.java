package org.waymark.identification;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Put a concern right, or record that somebody disagrees with it. Nothing is overwritten; both are
 * shown (domain.md H.5).
 *
 * @param saidBy whose statement it is, where somebody disagrees
 */
public record CorrectConcern(
        CommandKey key,
        ConcernId concern,
        @Nullable ConcernPart what,
        Correction.@Nullable Kind kind,
        @Nullable String words,
        @Nullable String saidBy) {}
