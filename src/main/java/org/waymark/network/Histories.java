package org.waymark.network;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;

/** What happened to a record and to its links; only ever added to. */
@Component("networkHistories")
class Histories {
    private final Sql sql;
    private final Clock clock;

    Histories(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param what in plain English; names nobody
     */
    void add(SubjectId subject, String what, @Nullable String words) {
        add(subject, null, clock.instant(), what, words);
    }

    /** Of a link: read by whoever may see both of its ends, from either. */
    void add(Links.Line link, String what, @Nullable String words) {
        var now = clock.instant();
        add(link.from(), link.id(), now, what, words);
        add(link.to(), link.id(), now, what, words);
    }

    private void add(
            SubjectId subject,
            @Nullable LinkId link,
            Instant at,
            String what,
            @Nullable String words) {
        var me = CurrentPractitioner.get();
        sql.update(
                """
                insert into subject_event (id, subject_id, link_id, at, by_id, author_agency, what, words)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                subject,
                link,
                at,
                me.id(),
                me.agency().id(),
                what,
                words);
    }
}
