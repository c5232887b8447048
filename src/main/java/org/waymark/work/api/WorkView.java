package org.waymark.work.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.work.WorkItem;
import org.waymark.work.Worklist;

/**
 * One page of the list.
 *
 * @param next give it as "after" to read on; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkView(
        List<WorkItem> items, @Nullable String next, @JsonIgnore List<ChildId> childrenShown)
        implements ShowsChildren {
    static WorkView of(Worklist.Part part) {
        return new WorkView(part.items(), part.next(), part.children());
    }
}
