package org.waymark.bundles;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as a person marks it: sentence by sentence, and line by line. */
final class Passages {
    private Passages() {}

    static List<Sought.Span> of(String words) {
        var all = new ArrayList<Sought.Span>();
        var sentences = BreakIterator.getSentenceInstance(Locale.UK);
        var start = 0;
        for (var line : words.split("\\n", -1)) {
            sentences.setText(line);
            var from = sentences.first();
            for (var to = sentences.next();
                    to != BreakIterator.DONE;
                    from = to, to = sentences.next())
                if (!line.substring(from, to).isBlank())
                    all.add(new Sought.Span(start + from, start + to));
            start += line.length() + 1;
        }
        return List.copyOf(all);
    }
}
