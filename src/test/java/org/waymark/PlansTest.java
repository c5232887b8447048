package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.child.GeneratedChildren;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/**
 * With 100,000 children nothing reads a whole table (quality.md): not for the front door, who may
 * see them all.
 */
@ResourceLock("second area")
class PlansTest {
    private static final int CHILDREN = 100_000;
    private static final Northmoor AREA = Northmoor.second();

    @BeforeAll
    static void fill() {
        if (sequentialScans().isEmpty()) GeneratedChildren.addTo(AREA.sql(), CHILDREN);
    }

    @ParameterizedTest(name = "{0}: {2} as {1}")
    @CsvSource({
        "open a file, Priya Nair, /api/v1/files/WM-2025-542000",
        "its chronology, Priya Nair, /api/v1/files/WM-2025-542000/chronology",
        "who has looked, Priya Nair, /api/v1/files/WM-2025-542000/looks",
        "the front door's work, Priya Nair, /api/v1/work",
        "a teacher's work, Joe Tanner, /api/v1/work",
        "the board, Priya Nair, /api/v1/referrals?state=undecided",
        "search by name, Priya Nair, /api/v1/children?q=Karina+Macdabenson",
        "search by a teacher, Joe Tanner, /api/v1/children?q=Karina+Macdabenson"
    })
    void no_table_is_read_from_end_to_end(String what, String who, String path) {
        var before = sequentialScans();
        Api.Answer answer = AREA.api(who).get(path);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        var after = sequentialScans();
        after.entrySet().removeIf(e -> e.getValue().equals(before.get(e.getKey())));
        assertThat(after).as(what).isEmpty();
    }

    /** How often each big table was scanned. A connection reports when it closes. */
    private static Map<String, Long> sequentialScans() {
        closeConnections();
        var scans = new TreeMap<String, Long>();
        AREA.sql()
                .sql(
                        "select relname, seq_scan from pg_stat_user_tables where n_live_tup > 10000 and relname not like 'generated%'")
                .query((r, n) -> scans.put(r.getString(1), r.getLong(2)))
                .list();
        return scans;
    }

    private static void closeConnections() {
        try {
            var pool = AREA.bean(DataSource.class).unwrap(HikariDataSource.class);
            pool.getHikariPoolMXBean().softEvictConnections();
            for (int i = 0; i < 100 && backends() > 0; i++) Thread.sleep(20);
        } catch (java.sql.SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long backends() {
        return AREA.sql()
                .sql(
                        "select count(*) from pg_stat_activity where usename = 'waymark_app' and datname = current_database()"
                                + " and backend_start < now() - interval '100 milliseconds'")
                .query(Long.class)
                .single();
    }
}
