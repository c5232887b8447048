package org.waymark.child.allocation;

import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;

/**
 * Offer a file to a team, or to one worker of the team that holds it.
 *
 * @param version of the file
 * @param team null: the team that holds it
 * @param worker null: the team's manager allocates it
 * @param words what whoever takes it on must know first; for a hand-over its summary
 */
public record OfferAllocation(
        CommandKey key,
        CaseReference file,
        Version version,
        AllocationKind kind,
        @Nullable TeamId team,
        @Nullable PractitionerId worker,
        @Nullable String words) {}
