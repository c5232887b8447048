package org.waymark.intelligence;

import org.jspecify.annotations.Nullable;

/**
 * What the sender thinks of it, 3×5×2 (domain.md E.2). A proposal: the police grade.
 *
 * @param source 1 reliable, 2 untested, 3 not reliable; null: left to the police
 * @param information A to E; null: left to the police
 * @param conditions on what conditions it may be passed on; null: without conditions
 */
public record ProposedGrade(
        @Nullable Integer source, @Nullable String information, @Nullable String conditions) {
    String handling() {
        return conditions == null ? "P" : "C";
    }

    boolean isKnown() {
        return (source == null || source >= 1 && source <= 3)
                && (information == null || information.matches("[A-E]"));
    }
}
