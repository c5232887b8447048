package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.child.GeneratedChildren;
import org.waymark.testing.Api;
import org.waymark.testing.Figures;
import org.waymark.testing.Northmoor;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;

/**
 * With 100,000 children nothing reads a whole table and nothing sorts more than a page needs, and
 * no request looks at many more pages of the database than with 10,000 (quality.md, Speed): counted
 * and not timed, so that it holds on any machine. Asked for the front door, who may see them all.
 */
@ResourceLock("second area")
class PlansTest {
    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final double GROWTH = 2.6;

    /**
     * Rows of a table that may be read or sorted whole: teams and rules, or a page's candidates.
     */
    private static final int SMALL = 1_000;

    /** As often as PostgreSQL plans anew before it keeps a plan. */
    private static final int TIMES = 7;

    private static final Northmoor AREA = Northmoor.second();
    private static final Map<Read, Long> AMONG_FEW = new EnumMap<>(Read.class);
    private static final Map<Read, Plans> AMONG_MANY = new EnumMap<>(Read.class);

    /** Of a child who is there from the beginning. */
    enum Read {
        OPEN_A_FILE("Priya Nair", "/api/v1/files/WM-2025-505285"),
        ITS_CHRONOLOGY("Priya Nair", "/api/v1/files/WM-2025-505285/chronology"),
        WHO_HAS_LOOKED("Priya Nair", "/api/v1/files/WM-2025-505285/looks"),
        THE_FRONT_DOORS_WORK("Priya Nair", "/api/v1/work"),
        A_TEACHERS_WORK("Joe Tanner", "/api/v1/work"),
        THE_BOARD("Priya Nair", "/api/v1/referrals?state=undecided"),
        SEARCH_BY_NAME("Priya Nair", "/api/v1/children?q=Karina+Macalbwodson"),
        SEARCH_BY_A_TEACHER("Joe Tanner", "/api/v1/children?q=Karina+Macalbwodson"),
        SEARCH_FOR_NOBODY("Priya Nair", "/api/v1/children?q=Karina+Macdabenson");

        private final String who;
        private final String path;

        Read(String who, String path) {
            this.who = who;
            this.path = path;
        }

        /** The cheapest of several: the others read what is read once for each connection. */
        Plans ask() {
            var api = AREA.api(who);
            var plans = once(api);
            for (int i = 1; i < TIMES; i++) {
                var again = once(api);
                if (again.buffers() < plans.buffers()) plans = again;
            }
            return plans;
        }

        private Plans once(Api api) {
            var answer = api.counted("plans of " + this, path);
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
            var plans = Plans.of("plans of " + this);
            assertThat(plans.size())
                    .as("a plan of each statement at least")
                    .isGreaterThanOrEqualTo(Statements.of("plans of " + this).size() - 1);
            return plans;
        }
    }

    @BeforeAll
    static void ask() {
        Plans.sayIn(AREA);
        GeneratedChildren.addTo(AREA.sql(), 1, FEW);
        for (var read : Read.values()) AMONG_FEW.put(read, read.ask().buffers());
        GeneratedChildren.addTo(AREA.sql(), FEW + 1, MANY);
        for (var read : Read.values()) AMONG_MANY.put(read, read.ask());
        Plans.sayNoMoreIn(AREA);
    }

    @ParameterizedTest
    @EnumSource
    void no_table_is_read_from_end_to_end(Read read) {
        assertThat(many(read).wholeTables(SMALL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_sorted_but_what_the_page_shows(Read read) {
        assertThat(many(read).sorts(SMALL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void with_ten_times_the_children_it_looks_at_little_more(Read read) {
        assertThat((double) many(read).buffers() / few(read))
                .as("%d pages, now %d", few(read), many(read).buffers())
                .isLessThanOrEqualTo(GROWTH);
    }

    @AfterAll
    static void figures() {
        var figures = new StringBuilder();
        AMONG_MANY.forEach((read, plans) ->
                figures.append(
                        "Pages of the database looked at, %-22s %5d with 10,000 children, %5d with 100,000%n"
                                .formatted(
                                        read.name().toLowerCase(Locale.UK).replace('_', ' '),
                                        few(read),
                                        plans.buffers())));
        Figures.write("plans", figures.toString());
    }

    private static long few(Read read) {
        return Objects.requireNonNull(AMONG_FEW.get(read));
    }

    private static Plans many(Read read) {
        return Objects.requireNonNull(AMONG_MANY.get(read));
    }
}
