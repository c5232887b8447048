package org.waymark.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Wishes;
import org.waymark.requests.CommandKey;

/**
 * Decide on a course of action (guide ¶8).
 *
 * @param version what the social worker had before them; the loser of two is told
 * @param nobodyConsulted why nobody was spoken to, where the list is empty
 * @param nextStep what happens next in the worker's own words; for a referral that is only kept on
 *     record, what would change that
 * @param breachReason why it is late, where it is
 */
public record DecideReferral(
        CommandKey key,
        ReferralId referral,
        int version,
        @Nullable CourseOfAction action,
        @Nullable String rationale,
        @Nullable Boolean exploitationSuspected,
        List<Consulted> consulted,
        @Nullable String nobodyConsulted,
        @Nullable Wishes wishes,
        @Nullable String consentAnalysis,
        @Nullable String nextStep,
        @Nullable String breachReason) {
    public DecideReferral {
        consulted = List.copyOf(consulted);
    }
}
