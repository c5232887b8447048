package org.waymark.missing;

import org.waymark.requests.CommandKey;

/** The police have been told after the episode was reported. */
public record TellPolice(CommandKey key, EpisodeId episode, int version, PoliceTold told) {}
