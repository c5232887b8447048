package org.waymark.intelligence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

/**
 * The police's own texts that went on, the latest first: for officers, without source, sender or
 * child.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleasedList(List<Line> items, @Nullable UUID after) implements ShowsChildren {
    /** One text. */
    public record Line(
            UUID id,
            String reference,
            String words,
            String to,
            Instant at) {}

    /** None: whoever reads a text does not learn which child it is about. */
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of();
    }
}
