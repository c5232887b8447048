package org.waymark.people;

import org.jspecify.annotations.Nullable;

/** A team of one agency. */
public record Team(
        TeamId id, AgencyId agency, String name, TeamKind kind, @Nullable String telephone) {}
