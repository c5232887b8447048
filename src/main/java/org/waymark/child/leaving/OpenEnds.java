package org.waymark.child.leaving;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.ClosingCheck;
import org.waymark.child.ClosingCheck.OpenEnd;
import org.waymark.child.ClosureReason;

/** What all rooms still have open on a file, what stops its closing first. */
@Component
public class OpenEnds {
    private final ObjectProvider<ClosingCheck> rooms;

    OpenEnds(ObjectProvider<ClosingCheck> rooms) {
        this.rooms = rooms;
    }

    public List<OpenEnd> of(Collection<ChildId> children, @Nullable ClosureReason reason) {
        return rooms.stream()
                .flatMap(room -> room.openEnds(children, reason).stream())
                .distinct()
                .sorted(
                        Comparator.comparing((OpenEnd e) -> !e.stops())
                                .thenComparing(OpenEnd::words))
                .toList();
    }
}
