package org.waymark.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as columns, each with a part of it set off, drawn on the server. The page has the same
 * numbers in a table below it. What is not shown is a dashed outline, neither nothing nor a number.
 *
 * @param title what the columns show
 * @param summary the picture in one sentence, for those who do not see it
 * @param key how to read it, in words
 */
public record PartChart(String id, String title, String summary, String key, List<Column> columns)
        implements Component, Drawing {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 130;
    private static final int GAP = 14;

    /**
     * One column.
     *
     * @param whole null where it is not shown
     * @param part null where it is not shown
     * @param tick what stands below it
     */
    public record Column(@Nullable Integer whole, @Nullable Integer part, String tick) {
        int height() {
            return whole == null ? 0 : whole;
        }
    }

    public PartChart {
        columns = List.copyOf(columns);
    }

    @Override
    public int baseline() {
        return HEIGHT;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    public int columnWidth() {
        return Math.min(40, Math.max(2, WIDTH / Math.max(1, columns.size()) - 4));
    }

    public int gap() {
        return GAP;
    }

    public int height(int number) {
        var most = columns.stream().mapToInt(Column::height).max().orElse(0);
        return most == 0 ? 0 : (int) ((HEIGHT - 18L) * number / most);
    }
}
