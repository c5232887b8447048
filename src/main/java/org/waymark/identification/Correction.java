package org.waymark.identification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.sql.Row;

/**
 * What was added to put a concern right, or because somebody disagrees with it. What it corrects
 * stays, and both are shown (domain.md H.5).
 *
 * @param saidBy whose statement it is, when it is not the practitioner's own
 */
public record Correction(
        UUID id,
        ConcernPart what,
        Kind kind,
        String words,
        @Nullable String saidBy,
        By by,
        Instant at) {
    /** Put right, or disagreed with. */
    public enum Kind {
        CORRECTION("Correction"),
        DISAGREEMENT("Somebody disagrees");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static Correction of(Row r) {
        return new Correction(
                r.uuid("id"),
                r.kind("what", ConcernPart.class),
                r.kind("kind", Kind.class),
                r.text("words"),
                r.findText("said_by"),
                By.of(r, "by"),
                r.instant("added_at"));
    }
}
