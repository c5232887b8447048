package org.waymark.intelligence.packs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

/**
 * A pack as a JWS in flattened JSON (RFC 7515, 7.2.2): header and payload in base64url, and the
 * signature over both. The payload's claim "information" is a {@link PackContent}.
 */
public record SignedPack(
        @JsonProperty("protected") String header,
        String payload,
        String signature,
        @JsonIgnore @Nullable ChildId child)
        implements ShowsChildren {
    static SignedPack of(String compact, @Nullable ChildId child) {
        var parts = compact.split("\\.", 3);
        return new SignedPack(parts[0], parts[1], parts[2], child);
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return child == null ? List.of() : List.of(child);
    }
}
