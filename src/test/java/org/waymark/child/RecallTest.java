package org.waymark.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.waymark.casefile.ChildId;
import org.waymark.testing.Northmoor;

/**
 * Whoever looks for a child finds them although a letter, a name or the date is wrong (quality.md).
 * What is measured with a million children ({@code ./bench find 1m}), on few: no kind of mistake
 * may come to be missed.
 */
@ResourceLock("second area")
class RecallTest {
    private static final int CHILDREN = 2000;
    private static final int EACH = 12;
    private static final double LEAST = 0.98;

    private static final Northmoor AREA = Northmoor.second();
    private static final List<Bearer> CHILDREN_OF_IT = LabelledChildren.of(CHILDREN);
    private static final ChildSearch SEARCH = AREA.bean(ChildSearch.class);

    @BeforeAll
    static void fill() throws SQLException, IOException {
        try (var superuser = AREA.superuser().getConnection()) {
            LabelledArea.fill(superuser, CHILDREN_OF_IT);
        }
    }

    @Test
    void no_kind_of_mistake_hides_a_child() {
        var rows =
                AREA.as("Priya Nair", () -> Recall.of(Probes.of(CHILDREN_OF_IT, EACH), this::find));
        assertThat(rows).hasSizeGreaterThan(25);
        for (var row : rows)
            assertThat(row.missed())
                    .as(row.what())
                    .hasSizeLessThanOrEqualTo(row.what().endsWith("only the year") ? EACH / 4 : 1);
        var missed = rows.stream().mapToInt(r -> r.missed().size()).sum();
        var all = rows.stream().mapToInt(Recall.Row::probes).sum();
        assertThat(1 - (double) missed / all).isGreaterThan(LEAST);
    }

    @Test
    void a_twin_a_sibling_or_a_namesake_is_not_said_to_look_like_the_same_child() {
        for (var kind : Descriptions.of(CHILDREN_OF_IT, EACH).entrySet()) {
            var right = 0;
            var wrong = 0;
            for (var d : kind.getValue()) {
                var likely = AREA.as("Priya Nair", () -> SEARCH.likely(d.described()));
                var truth = new ChildId(d.meant().id());
                right += (int) likely.stream().filter(f -> f.child().equals(truth)).count();
                wrong += (int) likely.stream().filter(f -> !f.child().equals(truth)).count();
            }
            assertThat(wrong).as(kind.getKey()).isLessThanOrEqualTo(1);
            if (Objects.requireNonNull(kind.getValue().getFirst()).meant().known())
                assertThat(right).as(kind.getKey()).isGreaterThan(kind.getValue().size() * 2 / 3);
        }
    }

    private List<ChildId> find(Probe p) {
        return SEARCH.find(p.words()).children().stream().map(Found::child).toList();
    }
}
