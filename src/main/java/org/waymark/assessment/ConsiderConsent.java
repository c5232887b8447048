package org.waymark.assessment;

import org.jspecify.annotations.Nullable;
import org.waymark.child.Known;
import org.waymark.requests.CommandKey;

/** Look at consent again (guide ¶6). */
public record ConsiderConsent(
        CommandKey key,
        AssessmentId assessment,
        @Nullable ConsentFinding finding,
        @Nullable String analysis,
        @Nullable Known threats,
        @Nullable String threatsWords,
        @Nullable Known drinkOrDrugs,
        @Nullable Known trust,
        @Nullable Boolean policeTold) {}
