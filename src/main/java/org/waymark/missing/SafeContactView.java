package org.waymark.missing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it is safe to reach the child, and through whom it is not (safety rule 7).
 *
 * @param through the adult chosen; null if none, or if they are not safe to tell any more
 * @param noLongerSafe the adult chosen is not safe to tell any more
 * @param notSafe adults who must not learn of it, or of whom it is not decided
 */
public record SafeContactView(
        SafeHow how,
        @Nullable String words,
        @Nullable String through,
        boolean noLongerSafe,
        List<String> notSafe) {
    public SafeContactView {
        notSafe = List.copyOf(notSafe);
    }
}
