package org.waymark.contexts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.people.Party;
import org.waymark.sql.Sql;

/**
 * Who may read a record that is about no child: its team, and people who were named with a reason
 * and an end. The database keeps the list and lets only those who run the record add to it.
 */
@Component
public class ContextReaders {
    private final Sql sql;
    private final Clock clock;

    ContextReaders(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One who may read it.
     *
     * @param who a person, or a team
     * @param runs may change the record and name others
     * @param until the last day; null for those who run it
     */
    public record Reader(
            ContextReaderId id,
            String who,
            String agency,
            String because,
            boolean runs,
            Instant since,
            @Nullable LocalDate until,
            @Nullable Instant endedAt) {}

    /** Those who run it go on until it is closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void runs(UUID record, Party party, String because) {
        letIn(ContextReaderId.random(), record, party, true, because, null);
    }

    /** Reads until the end of a day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void name(
            ContextReaderId id, UUID record, Party party, String because, LocalDate until) {
        letIn(id, record, party, false, because, England.endOf(until));
    }

    private void letIn(
            ContextReaderId id,
            UUID record,
            Party party,
            boolean runs,
            String because,
            @Nullable Instant until) {
        sql.call(
                "select let_into_context(?, ?, ?, ?, ?, ?, ?)",
                id,
                record,
                party,
                runs,
                because,
                clock.instant(),
                until);
    }

    /** Whether it was ended now; false for those who run it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(ContextReaderId id) {
        return sql.one(
                "select end_context_reading(?, ?) as ended",
                r -> r.is("ended"),
                id,
                clock.instant());
    }

    /** Whether it is a reading of this record. */
    public boolean isOf(UUID record, ContextReaderId id) {
        return sql.exists(
                "select 1 from context_reader where id = ? and record_id = ?", id, record);
    }

    public boolean runsIt(UUID record) {
        return sql.one("select runs_context(?) as runs", r -> r.is("runs"), record);
    }

    public boolean reads(UUID record, Party party) {
        return sql.exists(
                """
                select 1 from context_reader where record_id = ? and party_id = ? and ended_at is null
                and (until is null or until > ?) limit 1
                """,
                record,
                party,
                clock.instant());
    }

    /** In the order in which they were let in. */
    public List<Reader> of(UUID record) {
        return sql.list(
                """
                select r.*, coalesce(p.name, t.name) as who, a.name as agency from context_reader r
                left join practitioner p on p.id = r.party_id left join team t on t.id = r.party_id
                join agency a on a.id = coalesce(p.agency_id, t.agency_id)
                where r.record_id = ? order by r.named_at, r.id limit 200
                """,
                r -> {
                    var until = r.findInstant("until");
                    return new Reader(
                            r.id("id", ContextReaderId::new),
                            r.text("who"),
                            r.text("agency"),
                            r.text("because"),
                            r.is("runs"),
                            r.instant("named_at"),
                            until == null ? null : England.dateOf(until.minusMillis(1)),
                            r.findInstant("ended_at"));
                },
                record);
    }
}
