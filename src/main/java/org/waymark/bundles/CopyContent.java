package org.waymark.bundles;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

/** A copy, byte for byte as it was made. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CopyContent(
        CopyId id, String fileName, String sha256, byte[] content, @JsonIgnore ChildId child)
        implements ShowsChildren {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }
}
