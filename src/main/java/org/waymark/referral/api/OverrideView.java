package org.waymark.referral.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.referral.frontdoor.OverrideInFull;

/** What a manager was asked, and the answer. */
record OverrideView(@JsonUnwrapped OverrideInFull request) implements ShowsChildren, Versioned {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(request.child());
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(request.version());
    }
}
