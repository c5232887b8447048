package org.waymark.missing;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** What any agency knows that helps to find the child or to judge the risk. */
public record AddInformation(CommandKey key, EpisodeId episode, @Nullable String words) {}
