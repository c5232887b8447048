package org.waymark.referral.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.referral.frontdoor.RunningProtection;

/** The police protections that run. */
record RunningView(List<RunningProtection> protections) implements ShowsChildren {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return protections.stream().map(RunningProtection::child).toList();
    }
}
