package org.waymark.file.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Chronology;
import org.waymark.casefile.Place;
import org.waymark.child.ChildFile;

/**
 * A page of a history, the latest event first.
 *
 * @param before give this back as "before" for the page of earlier events; absent on the last
 * @param after give this back as "after" for the page of later events; absent on the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryView(
        @Schema(example = "WM-2026-004217") CaseReference reference,
        List<EventView> events,
        @Nullable String before,
        @Nullable String after,
        @JsonIgnore List<ChildId> shown)
        implements ShowsChildren {
    static HistoryView of(ChildFile file, Chronology.Part part) {
        return new HistoryView(
                file.reference(),
                part.entries().stream().map(EventView::of).toList(),
                text(part.older()),
                text(part.newer()),
                file.together());
    }

    static @Nullable String text(@Nullable Place place) {
        return place == null ? null : place.text();
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return shown;
    }
}
