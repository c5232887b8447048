package org.waymark.referral.frontdoor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.referral.AboutDecision;
import org.waymark.referral.Consulted;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.DecisionId;

/**
 * A decision with everything that it rests on, and what was added afterwards.
 *
 * @param rationale empty where protection did not wait for it
 * @param late it was made after the time limit of guide ¶8
 * @param overrideBy the manager who agreed to a step below section 17
 * @param procedures the version of the area's procedures that was in force
 */
public record DecisionInFull(
        DecisionId id,
        CourseOfAction action,
        String rationale,
        boolean exploitationSuspected,
        List<Consulted> consulted,
        @Nullable String nobodyConsulted,
        Heard heard,
        @Nullable String consentAnalysis,
        @Nullable String nextStep,
        boolean late,
        @Nullable String breachReason,
        @Nullable String overrideBy,
        @Nullable String overrideReason,
        String procedures,
        String by,
        String registration,
        Instant dueAt,
        Instant at,
        List<Added> added) {
    public DecisionInFull {
        consulted = List.copyOf(consulted);
        added = List.copyOf(added);
    }

    /** The child's wishes and feelings, or why they were not known (guide ¶11). */
    public record Heard(
            String state,
            @Nullable String words,
            @Nullable String how,
            @Nullable LocalDate on,
            @Nullable String weight,
            @Nullable String reason) {}

    /** Added to the decision afterwards; the decision itself stays as it was. */
    public record Added(AboutDecision about, String words, String by, Instant at) {}

    /** Why it is late, whether said then or added since; null where nobody has said. */
    public @Nullable String lateBecause() {
        return breachReason == null ? said(AboutDecision.LATENESS) : breachReason;
    }

    /** Why it was chosen, whether said then or added since; null where nobody has said. */
    public @Nullable String because() {
        return rationale.isEmpty() ? said(AboutDecision.RATIONALE) : rationale;
    }

    private @Nullable String said(AboutDecision about) {
        return added.stream()
                .filter(a -> a.about() == about)
                .map(Added::words)
                .findFirst()
                .orElse(null);
    }
}
