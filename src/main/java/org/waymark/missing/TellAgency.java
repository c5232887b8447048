package org.waymark.missing;

import org.jspecify.annotations.Nullable;
import org.waymark.people.AgencyId;
import org.waymark.requests.CommandKey;

/** Tell an agency, such as the school, that a child of theirs is missing, and nothing more. */
public record TellAgency(CommandKey key, EpisodeId episode, @Nullable AgencyId agency) {}
