package org.waymark.sharing;

import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Happened;
import org.waymark.documents.DocumentId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What of a file this person may choose to share, one by one. */
public record Choosable(
        List<FactLine> facts,
        List<Line> lines,
        List<Doc> documents,
        List<RecordToShare.Offered> records) {
    /**
     * @param value null where it is kept back, or not known to this person
     */
    public record FactLine(Fact fact, @Nullable String value, boolean keptBack) {}

    /** One entry of the chronology, with what was put beside it. */
    public record Line(
            UUID id,
            Happened happened,
            String headline,
            String agency,
            String compartment,
            List<String> beside) {
        public String words() {
            return happened.words() + ": " + headline + " (" + agency + ")";
        }
    }

    public record Doc(
            DocumentId id, String name, String description, String compartment, Instant addedAt) {
        public String words() {
            return name + ": " + description;
        }
    }
}
