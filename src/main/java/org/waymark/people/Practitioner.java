package org.waymark.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who works with children, with what they may act as today. Expired roles are not in here.
 */
public record Practitioner(
        PractitionerId id,
        String name,
        String email,
        String jobTitle,
        @Nullable String telephone,
        Agency agency,
        Set<Role> roles,
        Set<TeamId> teams,
        @Nullable Qualification qualification,
        @Nullable PractitionerId deputy) {
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
