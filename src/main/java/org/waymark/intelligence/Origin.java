package org.waymark.intelligence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kind of record from which information was sent, and where its child stands. */
public enum Origin {
    CONCERN("A concern", "select child_id from concern where id = ?"),
    MISSING_FACT("A return interview", "select child_id from return_interview where id = ?"),
    MEETING("A meeting", "select child_id from meeting where id = ?"),
    FILE("A child’s file", "select id as child_id from child where id = ?"),
    ASSESSMENT("An assessment", "select child_id from assessment where id = ?");

    private final String words;
    private final String child;

    Origin(String words, String child) {
        this.words = words;
        this.child = child;
    }

    public String words() {
        return words;
    }

    /** The query of the record's child: under row security, so only of a record one may see. */
    String child() {
        return child;
    }

    /** As it stands in an address, such as "missing-fact". */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Origin> of(String slug) {
        return Arrays.stream(values()).filter(o -> o.slug().equals(slug)).findFirst();
    }
}
