package org.waymark.support;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Care Act 2014 section 58: whether the needs as an adult are assessed. */
public record AssessForAdulthood(
        CommandKey key,
        TransitionId transition,
        int version,
        @Nullable Answer needs,
        @Nullable String needsWords,
        @Nullable Answer benefit,
        @Nullable Consent consent,
        @Nullable String consentWords,
        @Nullable Answer atRisk,
        @Nullable String riskWords,
        @Nullable TransitionDecision decision,
        @Nullable String reasons) {}
