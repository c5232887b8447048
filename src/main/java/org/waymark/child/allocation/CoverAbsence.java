package org.waymark.child.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

/**
 * Offer files of a worker who is away to a colleague.
 *
 * @param words why and for how long, and what to know
 */
public record CoverAbsence(
        CommandKey key,
        PractitionerId away,
        @Nullable PractitionerId to,
        List<ChildId> children,
        @Nullable String words) {
    public CoverAbsence {
        children = List.copyOf(children);
    }
}
