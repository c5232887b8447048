package org.waymark.documents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;

/** One document and the record that it belongs to. */
public record OneDocument(
        String room, RecordId record, @JsonIgnore Held held, DocumentView document)
        implements ShowsChildren, Versioned {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(held.child());
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(document.version());
    }
}
