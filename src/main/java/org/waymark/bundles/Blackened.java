package org.waymark.bundles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text from which words are gone: pieces that stay, and between them that something was taken out
 * and why. What was taken out is not in it any more, nor how long it was.
 */
public final class Blackened {
    private Blackened() {}

    /**
     * A piece of text.
     *
     * @param gone why it was taken out; its words are empty then
     */
    public record Run(String words, @Nullable Exemption gone) {}

    /** What is to be taken out of one text, and why. */
    record Cut(Sought.Span span, Exemption because) {}

    static List<Run> of(String text, List<Cut> cuts) {
        var runs = new ArrayList<Run>();
        var at = 0;
        for (var cut :
                cuts.stream().sorted(Comparator.comparingInt(c -> c.span().from())).toList()) {
            var from = Math.max(at, cut.span().from());
            if (cut.span().to() <= at) continue;
            if (from > at) runs.add(new Run(text.substring(at, from), null));
            if (from > at || runs.isEmpty() || runs.getLast().gone() == null)
                runs.add(new Run("", cut.because()));
            at = cut.span().to();
        }
        if (at < text.length()) runs.add(new Run(text.substring(at), null));
        return List.copyOf(runs);
    }

    /** As plain text, such as for a bookmark: "Letter from removed: A". */
    static String plain(List<Run> runs) {
        var words = new StringBuilder();
        for (var r : runs)
            words.append(r.gone() == null ? r.words() : "[removed: " + r.gone().letter() + "]");
        return words.toString();
    }
}
