package org.waymark.oversight;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

/**
 * Figures as they may leave: small numbers are gone. The page, the table file and the API show this
 * and nothing else, so they cannot differ.
 *
 * @param clock the rule; null where the topic has none
 * @param year as in "2026-27"; null for figures of now
 * @param columns what stands above the counts, the total last
 * @param lines the area or one's own agency first, then agencies, each with its teams
 */
public record Figures(
        Topic topic,
        @Nullable ClockName clock,
        @Nullable String year,
        List<String> columns,
        List<Line> lines)
        implements ShowsChildren {
    public Figures {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** None: nobody is named, and nobody can be worked out. */
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of();
    }

    /** The place of the line of an agency or team; the first line where it is not there. */
    public int line(@Nullable String id) {
        for (int n = 0; n < lines.size(); n++)
            if (id != null && id.equals(lines.get(n).id())) return n;
        return 0;
    }
}
