package org.waymark.access.matrix;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.people.PractitionerId;

/** What the read log holds of one person since the start, and what came to it since last asked. */
final class Looked {
    static final String NO_CHILD = "-";

    private final JdbcClient sql;
    private final PractitionerId who;
    private Map<String, Integer> before;

    Looked(JdbcClient sql, PractitionerId who) {
        this.sql = sql;
        this.who = who;
        this.before = rows();
    }

    /** New rows by child; refusals, which name no child, under {@link #NO_CHILD}. */
    Map<String, Integer> since() {
        var now = rows();
        var added = new HashMap<String, Integer>();
        now.forEach((child, n) -> {
            var more = n - before.getOrDefault(child, 0);
            if (more > 0) added.put(child, more);
        });
        before = now;
        return added;
    }

    private Map<String, Integer> rows() {
        var rows = new HashMap<String, Integer>();
        sql.sql(
                        "select coalesce(child_id::text, '-') as child, count(*) from read_log"
                                + " where practitioner_id = ? and at > now() - interval '30 minutes' group by 1")
                .param(who.value())
                .query((r, n) -> rows.put(r.getString(1), r.getInt(2)))
                .list();
        return rows;
    }
}
