package org.waymark.documents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

/** The documents of one record, the latest first. */
public record RecordDocuments(
        String room, RecordId record, @JsonIgnore Held held, List<DocumentView> documents)
        implements ShowsChildren {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(held.child());
    }
}
