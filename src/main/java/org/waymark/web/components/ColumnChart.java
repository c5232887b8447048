package org.waymark.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as columns, drawn on the server. Every number also stands in a table behind it, because a
 * drawing is not read aloud and colours are not seen by all.
 *
 * @param title what the columns show; also the caption of the table
 * @param summary the picture in one sentence, for those who do not see it
 * @param labelHead the heading of the labels in the table, such as "Time"
 * @param valueHead the heading of the numbers, such as "Episodes"
 */
public record ColumnChart(
        String id,
        String title,
        String summary,
        String labelHead,
        String valueHead,
        List<Column> columns)
        implements Component, Drawing {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 110;

    /** One column; a tick is written below it, and only some have one. */
    public record Column(String label, int value, @Nullable String tick) {}

    public ColumnChart {
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
        return Math.max(2, WIDTH / Math.max(1, columns.size()) - 2);
    }

    public int height(Column column) {
        var most = columns.stream().mapToInt(Column::value).max().orElse(0);
        return most == 0 ? 0 : (HEIGHT - 16) * column.value() / most;
    }

    /** The same numbers; rows of nothing are left out. */
    public Table table() {
        return Table.of(title)
                .head(labelHead, valueHead)
                .withFirstCellIsHeader(true)
                .rows(
                        columns.stream()
                                .filter(c -> c.value() > 0)
                                .map(c -> List.of(Cell.of(c.label()), Cell.number(c.value())))
                                .toList());
    }

    public Details behind() {
        return Details.of("Show as a table", table());
    }
}
