package org.waymark.access.matrix;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.people.PractitionerId;

/** What came to the read log of one person since last asked: they ask one thing at a time. */
final class Looked {
    static final String NO_CHILD = "-";

    /** More than the clock of the log is rounded. */
    private static final Duration OVERLAP = Duration.ofSeconds(5);

    private final JdbcClient sql;
    private final PractitionerId who;
    private final Set<UUID> known = new HashSet<>();
    private Instant asked = Instant.now();

    Looked(JdbcClient sql, PractitionerId who) {
        this.sql = sql;
        this.who = who;
        since();
    }

    /** New rows by child; refusals, which name no child, under {@link #NO_CHILD}. */
    Map<String, Integer> since() {
        var from = Timestamp.from(asked.minus(OVERLAP));
        asked = Instant.now();
        var added = new HashMap<String, Integer>();
        sql.sql(
                        "select id, coalesce(child_id::text, '-') from read_log"
                                + " where practitioner_id = ? and at >= ?")
                .params(who.value(), from)
                .query(r -> {
                    if (known.add(r.getObject(1, UUID.class)))
                        added.merge(r.getString(2), 1, Integer::sum);
                });
        return added;
    }
}
