package org.waymark.child;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;

/**
 * Says on a closed file why it is reopened, whoever's act that is: a manager's, or a decision's.
 */
@Service
public class Reopenings {
    private final Sql sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Reopenings(Sql sql, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /** Of a file that is open it says nothing. The caller opens the file itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void because(ChildId child, String why) {
        if (!sql.exists("select 1 from file where child_id = ? and closed_at is not null", child))
            return;
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        UUID closing =
                sql.first(
                                """
                                select id from file_closing where child_id = ? and reopened_at is null
                                order by closed_at desc, id limit 1
                                """,
                                r -> r.uuid("id"),
                                child)
                        .orElse(child.value());
        sql.later(
                """
                update file_closing set reopened_by = ?, reopened_at = ?, reopened_why = ?, version = version + 1
                where id = ?
                """,
                me.id(),
                now,
                why,
                closing);
        events.publishEvent(
                new ClosureEvent.FileReopened(child, closing, why, me.agency().id(), now));
    }
}
