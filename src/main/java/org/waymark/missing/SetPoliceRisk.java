package org.waymark.missing;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * The police's level of risk, set or reviewed. The police own it (domain.md E.5).
 *
 * @param level a code of the scale in force
 */
public record SetPoliceRisk(
        CommandKey key,
        EpisodeId episode,
        int version,
        @Nullable String level,
        Moment at,
        @Nullable String officer,
        @Nullable String reason) {}
