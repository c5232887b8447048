package org.waymark.intelligence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.people.PractitionerId;

/**
 * Where the second person's check of an item stands (domain.md E.3). Nothing here keeps it from
 * police intelligence, who have it from the first moment; only going further waits for it.
 */
public sealed interface Checking {
    String words();

    /** Nobody but the sender has looked over the words. */
    record Unchecked() implements Checking {
        @Override
        public String words() {
            return "Unchecked";
        }

        Checked passed(PractitionerId by, Instant now) {
            return new Checked(by, now);
        }

        Returned returned(String why, PractitionerId by, Instant now) {
            return new Returned(why, by, now);
        }
    }

    /** Given back to the sender to word it anew. */
    record Returned(String why, PractitionerId by, Instant at) implements Checking {
        @Override
        public String words() {
            return "Unchecked, with the sender to word it anew";
        }

        Unchecked revised() {
            return new Unchecked();
        }
    }

    /** Sanitised, and about one thing: it may be released. */
    record Checked(PractitionerId by, Instant at) implements Checking {
        @Override
        public String words() {
            return "Checked by a second person";
        }
    }

    /** As the database keeps it. */
    static Checking of(
            String state, @Nullable String why, @Nullable PractitionerId by, @Nullable Instant at) {
        if (state.equals("UNCHECKED") || by == null || at == null) return new Unchecked();
        return state.equals("RETURNED")
                ? new Returned(why == null ? "" : why, by, at)
                : new Checked(by, at);
    }

    default String state() {
        return switch (this) {
            case Unchecked u -> "UNCHECKED";
            case Returned r -> "RETURNED";
            case Checked c -> "CHECKED";
        };
    }
}
