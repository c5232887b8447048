package org.waymark.oversight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.sql.Row;

/**
 * One sum of the counters.
 *
 * @param column a month's first day, or the key
 * @param open not stopped, whenever it is due
 * @param later of these, due after today
 */
record FigureRow(
        String column,
        @Nullable UUID team,
        @Nullable UUID agency,
        int total,
        int part,
        int open,
        int later) {
    static FigureRow of(Row r) {
        return new FigureRow(
                r.text("col"),
                r.findUuid("team_id"),
                r.findUuid("agency_id"),
                r.number("total"),
                r.number("part"),
                r.number("open"),
                r.number("later"));
    }
}
