package org.waymark.panels;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.people.AgencyId;

/**
 * One action of a panel.
 *
 * @param maySettle whether the reader has it, or runs the panel
 * @param mayRemind whether the reader chases actions
 */
public record ActionView(Line action, boolean maySettle, boolean mayRemind)
        implements ShowsChildren, Versioned {
    /**
     * @param child null where it is about no child, or the reader may not know the child
     */
    public record Line(
            PanelActionId id,
            PanelItemId item,
            @Nullable ChildShown child,
            String what,
            @Nullable String owner,
            String agency,
            LocalDate due,
            PanelActionState state,
            @Nullable String outcome,
            @Nullable Instant remindedAt,
            int version) {
        public boolean isOverdue(LocalDate today) {
            return state == PanelActionState.OPEN && due.isBefore(today);
        }
    }

    /**
     * Open actions of all panels, overdue first.
     *
     * @param agencies each with how many are open there
     * @param after where the next page begins; null on the last
     */
    public record Chaser(List<Count> agencies, List<Line> actions, @Nullable PanelActionId after)
            implements ShowsChildren {
        public record Count(AgencyId agency, String name, int open) {}

        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return actions.stream()
                    .map(Line::child)
                    .filter(Objects::nonNull)
                    .map(c -> Objects.requireNonNull(c).id())
                    .distinct()
                    .toList();
        }
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return action.child() == null ? List.of() : List.of(action.child().id());
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(action.version());
    }
}
