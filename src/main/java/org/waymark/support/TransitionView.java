package org.waymark.support;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;

/** Planning for adulthood, as those see it who may read health items of the plan. */
public record TransitionView(
        TransitionId id,
        SupportPlanId plan,
        SupportedChild child,
        @Nullable Known needs,
        @Nullable String needsWords,
        @Nullable Known benefit,
        @Nullable Consent consent,
        @Nullable String consentWords,
        @Nullable Known atRisk,
        @Nullable String riskWords,
        @Nullable TransitionDecision decision,
        @Nullable String reasons,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        List<Capacity> capacity,
        List<AdultReferralView> referrals,
        boolean decides,
        int version)
        implements ShowsChildren, Versioned {
    /** A record of mental capacity for one decision. */
    public record Capacity(
            UUID id,
            String decision,
            LocalDate on,
            String help,
            boolean understands,
            boolean retains,
            boolean weighs,
            boolean communicates,
            @Nullable String impairment,
            Conclusion conclusion,
            String because,
            @Nullable String bestInterests,
            String by) {}

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
