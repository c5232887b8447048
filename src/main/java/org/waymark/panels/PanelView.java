package org.waymark.panels;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.people.PractitionerId;

/**
 * One panel: its members and its agenda, as far as this person may see each item.
 *
 * @param runs whether the reader is its coordinator or a chair
 */
public record PanelView(
        PanelId id,
        Instant startsAt,
        String place,
        PanelState state,
        String policeChair,
        String authorityChair,
        @Nullable String minute,
        List<Member> members,
        List<AgendaItem> agenda,
        boolean runs,
        int version)
        implements ShowsChildren, Versioned {
    public record Member(
            PractitionerId id,
            String name,
            String jobTitle,
            String agency,
            PanelAttendance attendance,
            boolean chair) {}

    /**
     * @param child null for a person, a place or a theme
     * @param described null for a child
     */
    public record AgendaItem(
            PanelItemId id,
            Category category,
            @Nullable ChildShown child,
            @Nullable String described,
            String why,
            ItemState state,
            String agency) {
        /** Who, where or what: in the middle of a page only, never in a title. */
        public String words() {
            return child == null ? Objects.requireNonNull(described) : child.nameAndAge();
        }
    }

    static List<ChildId> children(List<AgendaItem> items) {
        return items.stream()
                .map(AgendaItem::child)
                .filter(Objects::nonNull)
                .map(c -> Objects.requireNonNull(c).id())
                .distinct()
                .toList();
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return children(agenda);
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
