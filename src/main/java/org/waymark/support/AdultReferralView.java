package org.waymark.support;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;

/** A request to take over: the summary, and the answer. It is all that adult services see. */
public record AdultReferralView(
        AdultReferralId id,
        SupportedChild child,
        String to,
        String service,
        String summary,
        String basis,
        String sentBy,
        Instant sentAt,
        AdultState state,
        @Nullable String answerWords,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        boolean mine,
        int version)
        implements ShowsChildren, Versioned {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }

    @Override
    public Version etagVersion() {
        return new Version(version);
    }
}
