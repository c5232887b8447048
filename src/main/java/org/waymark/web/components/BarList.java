package org.waymark.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things by how often, the most frequent first: a name, the number in words, and a bar beside it. A
 * plain list to a screen reader.
 */
public record BarList(List<Bar> bars) implements Component {

    /**
     * @param value how long the bar is
     * @param words the number in words, such as "4 times, last on 12 November 2026"
     * @param note a further line; null for none
     */
    public record Bar(String label, int value, String words, @Nullable String note) {}

    public BarList {
        bars = List.copyOf(bars);
    }

    public static BarList of(List<Bar> bars) {
        return new BarList(bars);
    }

    /** In hundredths of the longest. */
    public int share(Bar bar) {
        var most = bars.stream().mapToInt(Bar::value).max().orElse(0);
        return most == 0 ? 0 : Math.max(2, 100 * bar.value() / most);
    }
}
