package org.waymark.identification.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.identification.MyConcern;
import org.waymark.identification.MyConcerns;

/**
 * The concerns somebody raised.
 *
 * @param next the address of the next page; null on the last
 */
record ConcernsView(List<MyConcern> concerns, @Nullable String next) implements ShowsChildren {
    static ConcernsView of(MyConcerns.Slice slice) {
        return new ConcernsView(
                slice.concerns(),
                slice.next() == null ? null : "/api/v1/concerns?after=" + slice.next());
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return concerns.stream().map(MyConcern::child).toList();
    }
}
