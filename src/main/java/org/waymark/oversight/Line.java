package org.waymark.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the area, an agency or a team, column by column, the total last.
 *
 * @param id of the agency or team; null for the area, and for what is with no team
 * @param above the line whose part this is: its place in the list; -1 for the first
 */
public record Line(Level level, @Nullable String id, String name, int above, List<Count> counts) {
    public enum Level {
        AREA,
        AGENCY,
        TEAM
    }

    public Line {
        counts = List.copyOf(counts);
    }

    public Count total() {
        return counts.getLast();
    }
}
