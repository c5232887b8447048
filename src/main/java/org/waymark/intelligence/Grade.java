package org.waymark.intelligence;

import org.jspecify.annotations.Nullable;

/**
 * 3×5×2, given by the police alone (domain.md E.2).
 *
 * @param source 1 reliable, 2 untested, 3 not reliable
 * @param information A to E
 * @param handling P lawful sharing permitted, C with conditions
 * @param conditions needed for C
 */
public record Grade(
        @Nullable Integer source,
        @Nullable String information,
        @Nullable String handling,
        @Nullable String conditions,
        @Nullable Marking marking) {
    /** The government's security classification. */
    public enum Marking {
        OFFICIAL("OFFICIAL"),
        OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE");

        private final String words;

        Marking(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    boolean hasSource() {
        return source != null && source >= 1 && source <= 3;
    }

    boolean hasInformation() {
        return information != null && information.matches("[A-E]");
    }

    boolean hasHandling() {
        return handling != null && handling.matches("[PC]");
    }

    boolean hasConditionsIfNeeded() {
        return !"C".equals(handling) || conditions != null;
    }

    /** "2 D C". */
    public String words() {
        return source + " " + information + " " + handling;
    }
}
