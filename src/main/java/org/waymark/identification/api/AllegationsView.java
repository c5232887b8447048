package org.waymark.identification.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.identification.AllegationLine;
import org.waymark.identification.AllegationViews;
import org.waymark.identification.Inbox;

/**
 * The designated officer's list.
 *
 * @param nextOpen what to send as after for those due later
 * @param nextAcknowledged what to send as before for the older ones
 */
record AllegationsView(
        List<AllegationLine> open,
        @Nullable String nextOpen,
        List<AllegationLine> acknowledged,
        @Nullable String nextAcknowledged)
        implements ShowsChildren {
    static AllegationsView of(List<AllegationLine> open, List<AllegationLine> acknowledged) {
        return new AllegationsView(
                firstOf(open, AllegationViews.PAGE),
                next(open, AllegationViews.PAGE),
                firstOf(acknowledged, Inbox.PAGE),
                next(acknowledged, Inbox.PAGE));
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        var all = new ArrayList<ChildId>();
        open.forEach(l -> all.add(l.child()));
        acknowledged.forEach(l -> all.add(l.child()));
        return all;
    }

    private static @Nullable String next(List<AllegationLine> all, int page) {
        return all.size() <= page ? null : all.get(page - 1).place().toString();
    }

    private static List<AllegationLine> firstOf(List<AllegationLine> all, int most) {
        return all.subList(0, Math.min(all.size(), most));
    }
}
