package org.waymark.assessment;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Consider an onward referral: sent, or why not (guide ¶12). */
public record ConsiderOnward(
        CommandKey key,
        AssessmentId assessment,
        @Nullable String agency,
        @Nullable String service,
        @Nullable Boolean sent,
        @Nullable String reason,
        @Nullable Agreement agreement) {}
