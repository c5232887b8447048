package org.waymark.intelligence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

/**
 * What police intelligence have before them: urgent first, then the oldest.
 *
 * @param after where the next page begins; null on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Intake(List<Line> items, @Nullable InformationId after) implements ShowsChildren {
    /**
     * One item, open until it has an outcome.
     *
     * @param words how it begins
     */
    public record Line(
            InformationId id,
            String reference,
            @JsonIgnore @Nullable ChildId of,
            String words,
            String agency,
            Instant submittedAt,
            boolean urgent,
            boolean suspectedFalse,
            String checkState,
            boolean graded,
            boolean waits) {
        @JsonIgnore
        public boolean isUnchecked() {
            return !checkState.equals("CHECKED");
        }
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return items.stream().map(Line::of).filter(Objects::nonNull).distinct().toList();
    }
}
