package org.waymark.support;

import org.jspecify.annotations.Nullable;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/**
 * Who does something: one of these.
 *
 * @param email of somebody who works in the area
 * @param outsider the name of somebody who does not
 */
public record Owner(
        @Nullable PractitionerId practitioner,
        @Nullable TeamId team,
        @Nullable String email,
        @Nullable String outsider) {}
