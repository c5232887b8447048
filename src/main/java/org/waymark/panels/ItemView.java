package org.waymark.panels;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.people.LawfulBasis;

/**
 * One item, from its nomination to its minute, as far as this person may see it.
 *
 * @param mine whether the reader nominated it
 * @param sits whether the reader is a member of its panel
 * @param runs whether the reader is the coordinator or a chair of its panel
 */
public record ItemView(
        PanelItemId id,
        @Nullable PanelId panel,
        @Nullable Instant panelAt,
        Category category,
        @Nullable ChildShown child,
        @Nullable String described,
        @Nullable String ofAge,
        @Nullable UUID subject,
        @Nullable UUID context,
        String why,
        String ask,
        LawfulBasis basis,
        String necessity,
        ItemState state,
        String nominatedBy,
        String agency,
        Instant nominatedAt,
        @Nullable String answer,
        @Nullable LocalDate reviewOn,
        List<Line> lines,
        List<ActionView.Line> actions,
        @Nullable Minute minute,
        boolean mine,
        boolean sits,
        boolean runs,
        int version)
        implements ShowsChildren, Versioned {
    public record Line(
            LineKind kind,
            @Nullable Topic topic,
            String words,
            @Nullable LawfulBasis basis,
            @Nullable String necessity,
            @Nullable String who,
            String by,
            String agency,
            Instant at) {}

    public record Minute(String words, String by, Instant at) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return child == null ? List.of() : List.of(child.id());
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
