package org.waymark.contexts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.sql.Sql;

/**
 * Who has read a record that is about no child and so is in no child's read log (domain.md C.6:
 * "each view audited"). Written in the transaction that reads: if it cannot be, nothing is shown.
 */
@Component
public class ContextLooks {
    private final Sql sql;
    private final Clock clock;

    ContextLooks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody who has read it, and when last. */
    public record Look(String who, String agency, Instant lastAt, long times) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void read(UUID record) {
        var me = CurrentPractitioner.get();
        sql.update(
                "insert into context_look (id, record_id, practitioner_id, at, as_intelligence) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                record,
                me.id(),
                clock.instant(),
                me.is(Role.POLICE_INTELLIGENCE));
    }

    /** The last twenty people; for those who run the record. */
    public List<Look> of(UUID record) {
        return sql.list(
                """
                select p.name as who, a.name as agency, max(l.at) as last_at, count(*) as times
                from context_look l join practitioner p on p.id = l.practitioner_id join agency a on a.id = p.agency_id
                where l.record_id = ? group by p.id, p.name, a.name order by max(l.at) desc, p.name limit 20
                """,
                r ->
                        new Look(
                                r.text("who"),
                                r.text("agency"),
                                r.instant("last_at"),
                                r.count("times")),
                record);
    }
}
