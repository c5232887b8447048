package org.waymark.bundles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.documents.BundlePart.Line;
import org.waymark.documents.BundlePart.Section;
import org.waymark.documents.FileType;

/**
 * What a bundle holds, as it was when it was put together: the records go on, the bundle does not.
 *
 * @param pieces in their order
 * @param keptBack addresses that must not be known, which are in no version of it
 */
public record Contents(List<Piece> pieces, List<String> keptBack) {
    public Contents {
        pieces = List.copyOf(pieces);
        keptBack = List.copyOf(keptBack);
    }

    /**
     * One document, meeting or assessment.
     *
     * @param kind of its part: "ASSESSMENT"
     * @param document the type of an uploaded document; null for words of our own
     */
    public record Piece(
            String kind,
            UUID id,
            String title,
            Instant at,
            @Nullable FileType document,
            List<Section> sections) {
        public Piece {
            sections = List.copyOf(sections);
        }

        /** Whether it is shown as pictures of its pages, each with the lines that can be read. */
        public boolean isPictures() {
            return document == FileType.PDF
                    || document == FileType.PNG
                    || document == FileType.JPEG;
        }
    }

    /** Where a passage stands: which piece, section, line and sentence, each from 0. */
    public record Place(int piece, int section, int line, int passage) {
        public String text() {
            return piece + "." + section + "." + line + "." + passage;
        }

        /** Null for what is no place. */
        static @Nullable Place of(String text) {
            if (!text.matches("\\d{1,5}(\\.\\d{1,5}){3}")) return null;
            var parts = text.split("\\.");
            return new Place(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]));
        }
    }

    /** What is said at a place; null where there is no such place. */
    @Nullable String words(Place place) {
        var line = line(place);
        if (line == null) return null;
        var spans = spans(pieces.get(place.piece()), line);
        if (place.passage() >= spans.size()) return null;
        var span = spans.get(place.passage());
        return line.words().substring(span.from(), span.to()).strip();
    }

    private @Nullable Line line(Place p) {
        if (p.piece() >= pieces.size()) return null;
        var sections = pieces.get(p.piece()).sections();
        if (p.section() >= sections.size()) return null;
        var lines = sections.get(p.section()).lines();
        return p.line() >= lines.size() ? null : lines.get(p.line());
    }

    /** A line of a page is one passage; our own words are taken sentence by sentence. */
    static List<Sought.Span> spans(Piece piece, Line line) {
        return piece.isPictures()
                ? List.of(new Sought.Span(0, line.words().length()))
                : Passages.of(line.words());
    }

    /** All of its texts, made ready to be searched. */
    List<Sought.Text> texts() {
        var all = new ArrayList<Sought.Text>();
        for (var piece : pieces) {
            all.add(new Sought.Text(piece.title()));
            for (var section : piece.sections()) {
                all.add(new Sought.Text(section.title()));
                for (var line : section.lines()) {
                    all.add(new Sought.Text(line.name()));
                    all.add(new Sought.Text(line.words()));
                }
            }
        }
        return all;
    }

    /** How often words are found in texts. */
    static int count(Sought sought, List<Sought.Text> texts) {
        return texts.stream().mapToInt(t -> sought.in(t).size()).sum();
    }

    Piece piece(int number) {
        return Objects.requireNonNull(pieces.get(number));
    }
}
