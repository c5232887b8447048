package org.waymark.support;

import org.jspecify.annotations.Nullable;
import org.waymark.child.Known;
import org.waymark.requests.CommandKey;

/** Care Act 2014 section 58: whether the needs as an adult are assessed. */
public record AssessForAdulthood(
        CommandKey key,
        TransitionId transition,
        int version,
        @Nullable Known needs,
        @Nullable String needsWords,
        @Nullable Known benefit,
        @Nullable Consent consent,
        @Nullable String consentWords,
        @Nullable Known atRisk,
        @Nullable String riskWords,
        @Nullable TransitionDecision decision,
        @Nullable String reasons) {}
