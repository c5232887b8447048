package org.waymark.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

/**
 * Meetings: those to come, the next first, and those that are past, the latest first.
 *
 * @param of the child whose meetings these are; null for one's own
 * @param next where the next page of those that are past begins; null on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingList(
        List<MeetingLine> toCome,
        List<MeetingLine> past,
        @Nullable String next,
        @JsonIgnore @Nullable ChildId of)
        implements ShowsChildren {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        var shown = new ArrayList<ChildId>();
        if (of != null) shown.add(of);
        toCome.forEach(m -> shown.add(m.child().id()));
        past.forEach(m -> shown.add(m.child().id()));
        return shown;
    }
}
