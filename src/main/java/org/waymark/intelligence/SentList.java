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
 * What somebody sent the police, the latest first.
 *
 * @param after where the next page begins; null on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SentList(List<Line> items, @Nullable InformationId after) implements ShowsChildren {
    /**
     * One item.
     *
     * @param words how it begins
     */
    public record Line(
            InformationId id,
            String reference,
            @JsonIgnore @Nullable ChildId of,
            String words,
            Instant submittedAt,
            String checkState,
            boolean asked,
            @Nullable Outcome outcome) {
        @JsonIgnore
        public String state() {
            if (asked) return "The police ask you something";
            if (checkState.equals("RETURNED")) return "Please word it anew";
            return outcome == null ? "With police intelligence" : outcome.words();
        }
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return items.stream().map(Line::of).filter(Objects::nonNull).distinct().toList();
    }
}
