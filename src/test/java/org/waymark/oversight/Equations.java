package org.waymark.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may do with what is shown: a line's columns make its total, the lines below make a
 * line. Solved in floating point by elimination; a number that stands alone in an equation follows.
 */
final class Equations {
    private final List<double[]> rows = new ArrayList<>();
    private final Map<List<Integer>, Integer> unknown = new HashMap<>();

    static Equations of(int[] parent, List<Line> lines, Function<Count, @Nullable Integer> number) {
        var equations = new Equations();
        int columns = lines.getFirst().counts().size();
        for (int p = 0; p < lines.size(); p++)
            for (int c = 0; c < columns; c++)
                if (number.apply(lines.get(p).counts().get(c)) == null)
                    equations.unknown.put(List.of(p, c), equations.unknown.size());
        for (int p = 0; p < lines.size(); p++) {
            var across = new HashMap<List<Integer>, Integer>();
            for (int c = 0; c < columns; c++) across.put(List.of(p, c), c == columns - 1 ? -1 : 1);
            equations.add(across);
        }
        for (int above = 0; above < lines.size(); above++)
            for (int c = 0; c < columns; c++) {
                var down = new HashMap<List<Integer>, Integer>();
                for (int p = 0; p < lines.size(); p++)
                    if (parent[p] == above) down.put(List.of(p, c), 1);
                if (down.isEmpty()) continue;
                down.put(List.of(above, c), -1);
                equations.add(down);
            }
        return equations;
    }

    private void add(Map<List<Integer>, Integer> terms) {
        var row = new double[unknown.size()];
        terms.forEach((cell, sign) -> {
            var at = unknown.get(cell);
            if (at != null) row[at] = sign;
        });
        rows.add(row);
    }

    /**
     * @param truth the numbers; that there is nobody may follow
     */
    void assertNothingFollows(int[][] truth) {
        int rank = 0;
        for (int c = 0; c < unknown.size() && rank < rows.size(); c++) {
            int pivot = rank;
            for (int r = rank; r < rows.size(); r++)
                if (Math.abs(rows.get(r)[c]) > Math.abs(rows.get(pivot)[c])) pivot = r;
            if (Math.abs(rows.get(pivot)[c]) < 1e-9) continue;
            java.util.Collections.swap(rows, rank, pivot);
            var row = rows.get(rank);
            var by = row[c];
            for (int k = 0; k < row.length; k++) row[k] /= by;
            for (int r = 0; r < rows.size(); r++)
                if (r != rank && Math.abs(rows.get(r)[c]) > 1e-9) {
                    var factor = rows.get(r)[c];
                    for (int k = 0; k < row.length; k++) rows.get(r)[k] -= factor * row[k];
                }
            rank++;
        }
        for (var row : rows.subList(0, rank)) {
            long terms = java.util.Arrays.stream(row).filter(v -> Math.abs(v) > 1e-9).count();
            if (terms == 1)
                unknown.forEach((cell, at) ->
                        assertThat(Math.abs(row[at]) > 1e-9 ? truth[cell.get(0)][cell.get(1)] : 0)
                                .as("a number that is not shown follows")
                                .isZero());
        }
    }
}
