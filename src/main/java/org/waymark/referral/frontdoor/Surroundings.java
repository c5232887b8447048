package org.waymark.referral.frontdoor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.identification.ConcernState;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.ReferralId;

/**
 * What is known around a referral, as far as the reader may see it: earlier concerns about the same
 * child, others who were named with them, brothers and sisters, and warnings.
 *
 * @param earlier the latest first
 * @param raisedTogether children about whom concerns were raised at the same time
 */
public record Surroundings(
        List<Earlier> earlier,
        List<Other> raisedTogether,
        List<Other> linked,
        List<Warning> warnings)
        implements ShowsChildren {
    public Surroundings {
        earlier = List.copyOf(earlier);
        raisedTogether = List.copyOf(raisedTogether);
        linked = List.copyOf(linked);
        warnings = List.copyOf(warnings);
    }

    /** An earlier or later concern about the same child, and what became of it. */
    public record Earlier(
            ConcernId concern,
            ChildId child,
            Instant raisedAt,
            String agency,
            ConcernState state,
            String account,
            @Nullable ReferralId referral,
            @Nullable CourseOfAction action,
            @Nullable Instant decidedAt) {}

    /** Another child. */
    public record Other(
            ChildId child,
            String name,
            String how,
            @Nullable CaseReference file,
            @Nullable ReferralId referral) {}

    /** To be known before anybody calls or visits. */
    public record Warning(String words, String reason, String manager, LocalDate reviewOn) {}

    @Override
    public Collection<ChildId> childrenShown() {
        var shown = new LinkedHashSet<ChildId>();
        earlier.forEach(e -> shown.add(e.child()));
        raisedTogether.forEach(o -> shown.add(o.child()));
        linked.forEach(o -> shown.add(o.child()));
        return shown;
    }
}
