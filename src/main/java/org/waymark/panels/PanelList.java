package org.waymark.panels;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.panels.PanelView.AgendaItem;

/**
 * The panels that a person is asked to, and what waits.
 *
 * @param next the first that is planned and still to come
 * @param after where the next page begins; null on the last
 * @param nominations waiting ones for the coordinator, one's own for everybody else
 * @param openActions of all panels that the reader may see, at most 100
 * @param overdueActions of these
 */
public record PanelList(
        @Nullable Line next,
        List<Line> panels,
        @Nullable PanelId after,
        List<AgendaItem> nominations,
        int openActions,
        int overdueActions)
        implements ShowsChildren {
    public record Line(PanelId id, Instant startsAt, String place, PanelState state) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return PanelView.children(nominations);
    }
}
