package org.waymark.child;

import java.util.List;
import org.waymark.casefile.CaseReference;

/**
 * What a search found. When it is empty, nobody can tell whether there is no such child or only
 * none for them (safety rule 4).
 *
 * @param restricted files that fit, of which the asker may know only that they exist
 * @param more whether there were more than are shown
 */
public record Findings(List<Found> children, List<CaseReference> restricted, boolean more) {
    public static final Findings NONE = new Findings(List.of(), List.of(), false);

    public Findings {
        children = List.copyOf(children);
        restricted = List.copyOf(restricted);
    }

    public boolean isEmpty() {
        return children.isEmpty() && restricted.isEmpty();
    }
}
