package org.waymark.missing;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Children whom a reporter may choose: only those they had to do with (safety rule 4). */
@Component
public class ChildrenKnown {
    private final Sql sql;
    private final Clock clock;

    ChildrenKnown(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** By what this person themselves was granted, the latest first; teams see too many. */
    public List<ChildShown> lately() {
        return sql.list(
                """
                select * from (
                    select distinct on (c.id) c.id as child_id, g.granted_at, %s
                    from (select child_id, granted_at from access_grant
                          where party_id::text = (select me())::text and ended_at is null and compartment <> 'existence'
                          order by granted_at desc limit 60) g
                    join child c on c.id = g.child_id
                    left join file f on f.child_id = c.id
                    where c.same_as is null
                    order by c.id, g.granted_at desc) known
                order by granted_at desc limit 8
                """
                        .formatted(ChildShown.COLUMNS),
                r -> ChildShown.of(r, England.dateOf(clock.instant())));
    }

    /**
     * @throws NotFound when there is none, or this person may not see them
     */
    public ChildShown get(ChildId child) {
        return sql.first(
                        "select c.id as child_id, %s from child c left join file f on f.child_id = c.id where c.id = ?"
                                .formatted(ChildShown.COLUMNS),
                        r -> ChildShown.of(r, England.dateOf(clock.instant())),
                        child)
                .orElseThrow(NotFound::new);
    }
}
