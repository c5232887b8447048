package org.waymark.missing;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** The record is a mistake, or the second one of the same episode. Kept, and counted nowhere. */
public record SetAside(CommandKey key, EpisodeId episode, int version, @Nullable String why) {}
