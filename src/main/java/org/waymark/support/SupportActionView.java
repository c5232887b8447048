package org.waymark.support;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;

/** An action of a plan, alone or in the plan. */
public record SupportActionView(
        SupportActionId id,
        SupportPlanId plan,
        SupportNeedId need,
        SupportedChild child,
        Audience audience,
        String what,
        String owner,
        Instant dueAt,
        @Nullable LocalDate reviewOn,
        ActionState state,
        @Nullable String stateWords,
        Instant stateAt,
        @Nullable String childWords,
        String givenBy,
        List<Said> said,
        int version)
        implements ShowsChildren, Versioned {
    /** What was said of it, the latest first. */
    public record Said(ActionState state, @Nullable String words, String by, Instant at) {}

    SupportActionView with(List<Said> updates) {
        return new SupportActionView(
                id,
                plan,
                need,
                child,
                audience,
                what,
                owner,
                dueAt,
                reviewOn,
                state,
                stateWords,
                stateAt,
                childWords,
                givenBy,
                updates,
                version);
    }

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
