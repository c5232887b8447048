package org.waymark.missing;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** The whereabouts of a child who was away are not known any more: the child is missing. */
public record NowMissing(CommandKey key, EpisodeId episode, int version, @Nullable String words) {}
