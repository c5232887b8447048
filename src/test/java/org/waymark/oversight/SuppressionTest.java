package org.waymark.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.oversight.Counted.Place;

/** No number of 1 to 4 leaves, and none can be worked out from those that do (quality.md). */
class SuppressionTest {
    private static final int AREA = -1;

    @Test
    void small_numbers_are_not_shown_and_zero_is() {
        var lines = of(new int[] {AREA, 0, 0}, new int[][] {{9, 0}, {3, 20}}, null);
        assertThat(lines.get(2).counts().getFirst().total()).isNull();
        assertThat(lines.get(1).counts().get(1).total()).isZero();
        assertThat(lines.get(1).counts().getFirst().total())
                .as("12 in all would give the 3 away")
                .isNull();
    }

    @Test
    void big_numbers_are_all_shown() {
        var lines = of(new int[] {AREA, 0, 0}, new int[][] {{9, 8}, {30, 20}}, null);
        assertThat(lines).allSatisfy(l -> assertThat(l.counts()).noneMatch(c -> c.total() == null));
    }

    @Test
    void a_small_part_hides_both_parts_and_the_whole_stays() {
        var lines = of(new int[] {AREA}, new int[][] {{40, 30}}, new int[][] {{2, 12}});
        var first = lines.getFirst().counts().getFirst();
        assertThat(first.total()).isEqualTo(40);
        assertThat(first.part()).isNull();
        assertThat(first.rest()).isNull();
        assertThat(first.rate()).isNull();
    }

    /**
     * All tables of two teams and two months with up to six in a cell: somebody else's fits too.
     */
    @Test
    void in_every_small_table_a_number_not_shown_may_be_another_one() {
        var random = new Random(20261125);
        int[] parent = {AREA, 0, 0};
        for (int n = 0; n < 80; n++) {
            var whole = new int[2][2];
            var part = new int[2][2];
            for (int t = 0; t < 2; t++)
                for (int m = 0; m < 2; m++) {
                    whole[t][m] = random.nextInt(7);
                    part[t][m] = whole[t][m] == 0 ? 0 : random.nextInt(whole[t][m] + 1);
                }
            assertEveryHiddenNumberMayBeAnother(parent, whole, part);
        }
    }

    private static void assertEveryHiddenNumberMayBeAnother(
            int[] parent, int[][] whole, int[][] part) {
        var shown = of(parent, whole, part);
        var missing = new ArrayList<int[]>();
        for (int p = 0; p < 3; p++)
            for (int c = 0; c < 3; c++) {
                var count = shown.get(p).counts().get(c);
                if (count.total() == null) missing.add(new int[] {p, c, 0});
                if (count.part() == null) missing.add(new int[] {p, c, 1});
                if (count.part() == null) missing.add(new int[] {p, c, 2});
            }
        var truth = sums(whole, part);
        // Nothing points to nobody.
        missing.removeIf(cell -> truth[cell[0]][cell[1]][cell[2]] == 0);
        search(
                shown,
                new int[2][2],
                new int[2][2],
                0,
                sums -> {
                    missing.removeIf(cell ->
                            sums[cell[0]][cell[1]][cell[2]] != truth[cell[0]][cell[1]][cell[2]]);
                    return missing.isEmpty();
                });
        assertThat(missing).as("worked out from %s", shown).isEmpty();
    }

    private interface Fits {
        boolean areEnough(int[][][] sums);
    }

    /** Every table that shows the same numbers. */
    private static boolean search(
            List<Line> shown, int[][] whole, int[][] part, int cell, Fits fits) {
        if (cell == 4) {
            var sums = sums(whole, part);
            return looksLike(shown, sums) && fits.areEnough(sums);
        }
        int t = cell / 2;
        int m = cell % 2;
        var count = shown.get(t + 1).counts().get(m);
        for (int all = 0; all <= 7; all++) {
            if (count.total() != null && count.total() != all) continue;
            for (int late = 0; late <= all; late++) {
                if (count.part() != null && count.part() != late) continue;
                whole[t][m] = all;
                part[t][m] = late;
                if (search(shown, whole, part, cell + 1, fits)) return true;
            }
        }
        return false;
    }

    private static boolean looksLike(List<Line> shown, int[][][] sums) {
        for (int p = 0; p < 3; p++)
            for (int c = 0; c < 3; c++) {
                var count = shown.get(p).counts().get(c);
                if (count.total() != null && count.total() != sums[p][c][0]) return false;
                if (count.part() != null && count.part() != sums[p][c][1]) return false;
                if (count.rest() != null && count.rest() != sums[p][c][2]) return false;
            }
        return true;
    }

    /** The area and two teams, two months and the year: whole, part, rest. */
    private static int[][][] sums(int[][] whole, int[][] part) {
        var sums = new int[3][3][3];
        for (int t = 0; t < 2; t++)
            for (int m = 0; m < 2; m++)
                for (int p : new int[] {0, t + 1})
                    for (int c : new int[] {m, 2}) {
                        sums[p][c][0] += whole[t][m];
                        sums[p][c][1] += part[t][m];
                        sums[p][c][2] += whole[t][m] - part[t][m];
                    }
        return sums;
    }

    /**
     * Larger tables, with agencies and teams: no hidden number is the solution of the equations.
     */
    @Test
    void no_number_follows_from_the_equations_of_a_bigger_table() {
        var random = new Random(8);
        for (int n = 0; n < 150; n++) {
            var parent = new ArrayList<Integer>(List.of(AREA));
            var leaves = new ArrayList<Integer>();
            for (int agency = 0; agency < 1 + random.nextInt(4); agency++) {
                int at = parent.size();
                parent.add(0);
                int teams = random.nextInt(4);
                for (int t = 0; t < teams; t++) {
                    leaves.add(parent.size());
                    parent.add(at);
                }
                if (teams == 0) leaves.add(at);
            }
            var months = 1 + random.nextInt(5);
            var sparse = 1 + random.nextInt(14);
            var whole = new int[leaves.size()][months];
            var part = new int[leaves.size()][months];
            for (int t = 0; t < whole.length; t++)
                for (int m = 0; m < months; m++) {
                    whole[t][m] = random.nextInt(sparse);
                    part[t][m] = random.nextInt(whole[t][m] + 1);
                }
            var parents = parent.stream().mapToInt(Integer::intValue).toArray();
            var lines = of(parents, leaves, whole, part);
            var places = parents.length;
            var wholes = new int[places][months + 1];
            var partsOf = new int[places][months + 1];
            for (int t = 0; t < whole.length; t++)
                for (int p = leaves.get(t); p >= 0; p = parents[p])
                    for (int m = 0; m < months; m++)
                        for (int c : new int[] {m, months}) {
                            wholes[p][c] += whole[t][m];
                            partsOf[p][c] += part[t][m];
                        }
            Equations.of(parents, lines, Count::total).assertNothingFollows(wholes);
            Equations.of(parents, lines, Count::part).assertNothingFollows(partsOf);
            Equations.of(parents, lines, Count::rest).assertNothingFollows(minus(wholes, partsOf));
        }
    }

    private static int[][] minus(int[][] a, int[][] b) {
        var result = new int[a.length][a[0].length];
        for (int p = 0; p < a.length; p++)
            for (int c = 0; c < a[p].length; c++) result[p][c] = a[p][c] - b[p][c];
        return result;
    }

    private static List<Line> of(
            int[] parent, int[][] whole, int[] @org.jspecify.annotations.Nullable [] part) {
        var leaves = new ArrayList<Integer>();
        for (int p = parent.length == 1 ? 0 : 1; p < parent.length; p++) leaves.add(p);
        return of(
                parent,
                leaves,
                whole,
                part == null ? new int[whole.length][whole[0].length] : part,
                part != null);
    }

    private static List<Line> of(int[] parent, List<Integer> leaves, int[][] whole, int[][] part) {
        return of(parent, leaves, whole, part, true);
    }

    private static List<Line> of(
            int[] parent, List<Integer> leaves, int[][] whole, int[][] part, boolean parts) {
        var places = new ArrayList<Place>();
        for (int p : parent) places.add(new Place(Line.Level.TEAM, UUID.randomUUID(), "A team", p));
        var counted = new Counted(places, whole[0].length);
        for (int t = 0; t < whole.length; t++)
            for (int m = 0; m < whole[t].length; m++)
                counted.add(leaves.get(t), m, whole[t][m], part[t][m]);
        return counted.lines(parts);
    }
}
