package org.waymark.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Numbers as they are, never to be shown: by line and column, summed up, then suppressed. */
final class Counted {
    /** A line without its counts. */
    record Place(Line.Level level, @Nullable UUID id, String name, int above) {}

    private final List<Place> places;
    private final int columns;
    private final int[] parent;
    private final int[][] total;
    private final int[][] part;

    /**
     * @param columns without the total
     */
    Counted(List<Place> places, int columns) {
        this.places = List.copyOf(places);
        this.columns = columns;
        parent = places.stream().mapToInt(Place::above).toArray();
        total = new int[places.size()][columns + 1];
        part = new int[places.size()][columns + 1];
    }

    /** Adds to a line, to everything above it, and to the totals. */
    void add(int place, int column, int all, int late) {
        for (int p = place; p >= 0; p = parent[p])
            for (int c : new int[] {column, columns}) {
                total[p][c] += all;
                part[p][c] += late;
            }
    }

    /**
     * A whole of 1 to 4 hides itself and its parts; a part of 1 to 4 hides both parts, since the
     * whole would give it away. Each whole that is hidden has a ring along which it may be another
     * together with its part, and one with its rest; each part beside a whole that is shown has one
     * along which part and rest change places.
     *
     * @param parts whether the numbers have parts
     */
    List<Line> lines(boolean parts) {
        var suppression = new Suppression(parent, columns + 1);
        var all = table((p, c) -> true);
        var hasPart = table((p, c) -> part[p][c] > 0);
        var hasRest = table((p, c) -> rest(p, c) > 0);
        var both = table((p, c) -> hasPart[p][c] && hasRest[p][c]);
        var whole = table((p, c) -> Suppression.isSmall(total[p][c]));
        var split = whole;
        for (int before = -1; before < size(whole); ) {
            // What one of them hides needs its ring for the other; a part that is alone is hidden
            // with its whole.
            before = size(whole);
            suppression.protect(whole, all, hasRest, total, whole);
            suppression.protect(whole, all, hasPart, total, whole);
            if (!parts || before < size(whole)) continue;
            split =
                    table((p, c) ->
                            whole[p][c]
                                    || Suppression.isSmall(part[p][c])
                                    || Suppression.isSmall(rest(p, c)));
            suppression.protect(split, table((p, c) -> !whole[p][c]), both, total, whole);
        }
        var lines = new ArrayList<Line>();
        for (int p = 0; p < places.size(); p++) {
            var counts = new ArrayList<Count>();
            for (int c = 0; c <= columns; c++)
                counts.add(
                        new Count(
                                whole[p][c] ? null : total[p][c],
                                !parts || split[p][c] ? null : part[p][c],
                                !parts || split[p][c] ? null : rest(p, c)));
            var place = places.get(p);
            var id = place.id();
            lines.add(
                    new Line(
                            place.level(),
                            id == null ? null : id.toString(),
                            place.name(),
                            place.above(),
                            counts));
        }
        return lines;
    }

    private static int size(boolean[][] table) {
        int size = 0;
        for (var row : table) for (var cell : row) if (cell) size++;
        return size;
    }

    private int rest(int p, int c) {
        return total[p][c] - part[p][c];
    }

    private interface Cell {
        boolean is(int place, int column);
    }

    private boolean[][] table(Cell cell) {
        var table = new boolean[places.size()][columns + 1];
        for (int p = 0; p < places.size(); p++)
            for (int c = 0; c <= columns; c++) table[p][c] = cell.is(p, c);
        return table;
    }
}
