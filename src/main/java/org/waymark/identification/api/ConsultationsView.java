package org.waymark.identification.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConsultationLine;
import org.waymark.identification.Inbox;
import org.waymark.identification.LookingAgain;

/**
 * A lead's requests for advice.
 *
 * @param next what to send as before for the older ones; null where there are none
 */
record ConsultationsView(
        List<ConsultationLine> waiting,
        List<LookingAgain> lookAgain,
        List<ConsultationLine> past,
        @Nullable String next)
        implements ShowsChildren {
    static ConsultationsView of(
            List<ConsultationLine> waiting,
            List<LookingAgain> lookAgain,
            List<ConsultationLine> past) {
        var shown = past.subList(0, Math.min(past.size(), Inbox.PAGE));
        var next = past.size() > Inbox.PAGE ? shown.getLast().place().toString() : null;
        return new ConsultationsView(waiting, lookAgain, shown, next);
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        var all = new ArrayList<ChildId>();
        waiting.forEach(k -> all.add(k.child()));
        lookAgain.forEach(k -> all.add(k.child()));
        past.forEach(k -> all.add(k.child()));
        return all;
    }
}
