package org.waymark.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

import java.util.Collection;
import java.util.List;

/** One file of a disclosure, byte for byte as it was made. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SharedBytes(
        String name, String mediaType, String sha256, byte[] content, @JsonIgnore ChildId child)
        implements ShowsChildren {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }
}
