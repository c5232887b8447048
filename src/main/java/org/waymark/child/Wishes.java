package org.waymark.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The child's wishes and feelings before a decision, or why they are not yet known (guide ¶11,
 * safety rule 1).
 */
public sealed interface Wishes {
    /**
     * What the child said, how it was obtained and what weight it was given. What a decision needs
     * of it is that decision's matter.
     */
    record Known(
            @Nullable String words,
            @Nullable String howObtained,
            @Nullable LocalDate on,
            @Nullable String weight)
            implements Wishes {}

    record NotYet(@Nullable String reason) implements Wishes {}

    /** One click: protection does not wait. Opens a task. */
    record NotYetUrgent() implements Wishes {}

    default String state() {
        return switch (this) {
            case Known k -> "KNOWN";
            case NotYet n -> "NOT_YET";
            case NotYetUrgent u -> "NOT_YET_URGENT";
        };
    }

    default @Nullable Known known() {
        return this instanceof Known k ? k : null;
    }
}
