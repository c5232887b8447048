package org.waymark.documents;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

/**
 * A document as it was sent, byte for byte.
 *
 * @param fileName what a download is called: never a child's name
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DocumentContent(
        DocumentId id,
        FileType type,
        String fileName,
        String sha256,
        byte[] content,
        @JsonIgnore ChildId child)
        implements ShowsChildren {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }
}
