package org.waymark.assessment;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Look at consent again (guide ¶6). */
public record ConsiderConsent(
        CommandKey key,
        AssessmentId assessment,
        @Nullable ConsentFinding finding,
        @Nullable String analysis,
        @Nullable Answer threats,
        @Nullable String threatsWords,
        @Nullable Answer drinkOrDrugs,
        @Nullable Answer trust,
        @Nullable Boolean policeTold) {}
