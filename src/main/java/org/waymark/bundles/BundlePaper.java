package org.waymark.bundles;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.bundles.Blackened.Run;
import org.waymark.documents.Paper;

/**
 * A bundle as it is printed. What was taken out is not in this record: nothing that prints it can
 * put it back.
 *
 * @param facts on the first page
 * @param letter to the child or young person; null for a bundle between agencies
 * @param schedule how often each reason was used, in a copy from which something was taken out
 */
public record BundlePaper(
        String title,
        String reference,
        boolean redacted,
        String leftOut,
        List<Row> facts,
        @Nullable List<Run> letter,
        Map<Exemption, Integer> schedule,
        List<Part> parts)
        implements Paper {
    /** A question and its answer. */
    public record Row(List<Run> name, List<Run> words) {}

    /** A heading and what stands under it. */
    public record Section(List<Run> title, List<Row> rows) {}

    /** A page of an uploaded document as a picture, with the words that can be read on it. */
    public record Page(String picture, String text) {}

    /** One record or document: a heading of the index. */
    public record Part(int number, List<Run> title, List<Section> sections, List<Page> pages) {
        /** Where the index leads. */
        public String id() {
            return "part-" + number;
        }

        public String bookmark() {
            return number + ". " + Blackened.plain(title);
        }
    }

    @Override
    public String description() {
        return redacted
                ? "A bundle of a file, from which words were taken out"
                : "A bundle of a file, in full";
    }

    /** The young person is no stranger to their own records. */
    @Override
    public String caution() {
        return letter == null
                ? Paper.super.caution()
                : "Confidential: about you. Keep it where nobody reads it whom you do not want to.";
    }

    int removed() {
        return schedule.values().stream().mapToInt(Integer::intValue).sum();
    }
}
