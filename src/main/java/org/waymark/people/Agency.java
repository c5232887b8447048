package org.waymark.people;

import org.jspecify.annotations.Nullable;

/** An organisation of the area. */
public record Agency(AgencyId id, String name, AgencyKind kind, @Nullable String telephone) {}
