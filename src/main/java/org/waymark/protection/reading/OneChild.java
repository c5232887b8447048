package org.waymark.protection.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;

/** Something about one child. */
public interface OneChild extends ShowsChildren {
    ChildShown child();

    @Override
    @JsonIgnore
    default Collection<ChildId> childrenShown() {
        return List.of(child().id());
    }
}
