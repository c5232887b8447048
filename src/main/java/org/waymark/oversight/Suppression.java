package org.waymark.oversight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Which numbers of a table with its totals are not shown: 1 to 4, and further ones until nobody can
 * work one out from the others (quality.md "Security").
 *
 * <p>Lines form a tree (area, agencies, teams), columns end with their total. Every equation that a
 * reader has (a line's columns make its total; the lines below make a line) then touches two nodes
 * of a graph whose edges are the numbers: the equations of lines without lines below, and those of
 * each column of each other line. A hidden number can be worked out exactly when its edge is on no
 * ring of hidden edges; along a ring, one up and one down in turn, there is always another table
 * that shows the same. So each hidden number gets a ring, the one that costs the least. There
 * always is one: leaving the same one out of all its totals.
 */
final class Suppression {
    static final int LEAST = 5;

    private final int[] parent;
    private final int columns;
    private final boolean[] branch;
    private final List<List<Integer>> touching;

    /**
     * @param parent of each line, before it in the list; -1 for the root
     * @param columns with the total, which is the last
     */
    Suppression(int[] parent, int columns) {
        this.parent = parent.clone();
        this.columns = columns;
        branch = new boolean[parent.length];
        for (int p : parent) if (p >= 0) branch[p] = true;
        touching = new ArrayList<>();
        for (int n = 0; n <= parent.length * (columns + 1); n++) touching.add(new ArrayList<>());
        for (int edge = 0; edge < parent.length * columns; edge++) {
            touching.get(from(edge)).add(edge);
            touching.get(to(edge)).add(edge);
        }
    }

    static boolean isSmall(int number) {
        return number > 0 && number < LEAST;
    }

    /**
     * Gives each number of a kind a ring.
     *
     * @param hidden what is not shown already; gains what else must not be
     * @param which of the hidden ones need a ring
     * @param can whether a number may be one more or one less as far as a reader knows
     * @param cost of hiding each number
     * @param alone gains those that have no ring among what can be another
     */
    void protect(
            boolean[][] hidden,
            boolean[][] which,
            boolean[][] can,
            int[][] cost,
            boolean[][] alone) {
        var done = new boolean[parent.length * columns];
        for (int edge = 0; edge < done.length; edge++) {
            if (done[edge] || !is(hidden, edge) || !is(which, edge) || !is(can, edge)) continue;
            done[edge] = true;
            var rings = ring(edge, hidden, can, cost);
            if (rings.isEmpty()) alone[line(edge)][column(edge)] = true;
            for (int ring : rings) {
                hidden[line(ring)][column(ring)] = true;
                done[ring] = true;
            }
        }
    }

    private boolean is(boolean[][] table, int edge) {
        return table[line(edge)][column(edge)];
    }

    /**
     * The cheapest way from one end of an edge to the other without it; nothing if there is none.
     */
    private List<Integer> ring(int without, boolean[][] hidden, boolean[][] can, int[][] cost) {
        var best = new long[touching.size()];
        var came = new int[touching.size()];
        Arrays.fill(best, Long.MAX_VALUE);
        Arrays.fill(came, -1);
        var next = new PriorityQueue<long[]>(Comparator.comparingLong(a -> a[0]));
        best[from(without)] = 0;
        next.add(new long[] {0, from(without)});
        while (!next.isEmpty()) {
            var step = next.remove();
            int node = (int) step[1];
            if (node == to(without)) break;
            if (step[0] > best[node]) continue;
            for (int edge : touching.get(node)) {
                if (edge == without || !is(can, edge)) continue;
                int other = from(edge) == node ? to(edge) : from(edge);
                var far = step[0] + (is(hidden, edge) ? 0 : 1L + cost[line(edge)][column(edge)]);
                if (far >= best[other]) continue;
                best[other] = far;
                came[other] = edge;
                next.add(new long[] {far, other});
            }
        }
        return way(without, came);
    }

    private List<Integer> way(int without, int[] came) {
        var way = new ArrayList<Integer>();
        for (int node = to(without); node != from(without); ) {
            int edge = came[node];
            if (edge < 0) return List.of();
            way.add(edge);
            node = from(edge) == node ? to(edge) : from(edge);
        }
        return way;
    }

    private int line(int edge) {
        return edge / columns;
    }

    private int column(int edge) {
        return edge % columns;
    }

    /** A line's own equation, or that of a column of the lines below it. */
    private int from(int edge) {
        int line = line(edge);
        return branch[line] ? below(line, column(edge)) : line;
    }

    private int to(int edge) {
        int above = parent[line(edge)];
        return above < 0 ? parent.length * (columns + 1) : below(above, column(edge));
    }

    private int below(int line, int column) {
        return parent.length + line * columns + column;
    }
}
