package org.waymark.trafficking;

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
import org.waymark.child.ChildShown;
import org.waymark.child.Known;

/**
 * One referral, as far as this person may see it.
 *
 * @param decisionDue the target of the reasonable-grounds decision
 * @param recoveryUntil the recovery period lasts at least until then
 * @param dutyMet the duty to notify is met by the submission
 */
public record NrmView(
        NrmId id,
        ChildShown child,
        List<NrmIndicator> indicators,
        String words,
        String safety,
        String consideredBy,
        String agency,
        Instant consideredAt,
        NrmStage stage,
        @Nullable String submittedBy,
        @Nullable String submittedBody,
        @Nullable LocalDate submittedOn,
        @Nullable String reference,
        @Nullable Known strategyAgreed,
        @Nullable Known childTold,
        boolean dutyMet,
        boolean devolved,
        @Nullable String chair,
        @Nullable Instant decisionDue,
        @Nullable Instant recoveryUntil,
        List<Step> steps,
        int version)
        implements ShowsChildren, Versioned {
    public record Step(
            NrmStepKind kind,
            @Nullable NrmOutcome outcome,
            LocalDate on,
            @Nullable String words,
            String by) {}

    /** A line of a file's list. */
    public record Line(NrmId id, NrmStage stage, Instant consideredAt, String agency) {}

    /** How it stands with an independent guardian. */
    public record Guardian(
            Known covered,
            @Nullable LocalDate referredOn,
            @Nullable LocalDate allocatedOn,
            @Nullable GuardianKind kind,
            @Nullable String words,
            String by,
            Instant at) {}

    /** What there is of one child: referrals and guardians, the newest first. */
    public record OfChild(ChildShown child, List<Line> referrals, List<Guardian> guardians)
            implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of(child.id());
        }
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
