package org.waymark.access;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.Party;
import org.waymark.sql.Sql;

/** The one door to children's data: showing it, and opening it to others. */
@Service
public class Access {
    private final Sql sql;
    private final Clock clock;
    private final ReadLog log;
    private final TransactionTemplate transaction;

    Access(Sql sql, Clock clock, ReadLog log, TransactionTemplate transaction) {
        this.sql = sql;
        this.clock = clock;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * Reads, logs every child it shows, commits, and only then lets it be rendered. If the log
     * cannot be written, nothing is shown. Inside the query nothing may be rendered.
     *
     * @param screen a stable name of the page or call, e.g. "file.chronology"; never a child's name
     */
    public <T extends ShowsChildren> Shown<T> show(String screen, Supplier<T> query) {
        return show(screen, Act.READ, query);
    }

    public <T extends ShowsChildren> Shown<T> show(String screen, Act act, Supplier<T> query) {
        return new Shown<>(
                java.util.Objects.requireNonNull(
                        transaction.execute(status -> {
                            var content = query.get();
                            log.shown(screen, act, content.childrenShown());
                            return content;
                        })));
    }

    /**
     * Opens a child's compartment to a person or a team. A team is never let into a sealed file.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(
            ChildId child,
            Party party,
            Compartment compartment,
            String because,
            @Nullable Instant until) {
        grant(child, party, compartment, null, because, until);
    }

    /** Opens one record (a concern, with its referral) and nothing else of the file. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(
            ChildId child,
            Party party,
            Compartment compartment,
            @Nullable UUID record,
            String because,
            @Nullable Instant until) {
        sql.call(
                "select grant_access(?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                child,
                party,
                compartment.key(),
                record,
                because,
                clock.instant(),
                until);
    }

    /**
     * Opens the whole file to a person or team that has to work with it because of one record;
     * where the file is restricted, to a team only that record (domain.md H.3).
     *
     * @param record null where there is none: then a team learns of a restricted file that it
     *     exists
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(ChildId child, Party party, @Nullable UUID record, String because) {
        grant(child, party, Compartment.FILE, record, because, null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(ChildId child, Party party) {
        sql.call("select end_access(?, ?, ?)", child, party, clock.instant());
    }

    /** Ends what they were granted of one record; what they may see otherwise they keep. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(ChildId child, Party party, UUID record) {
        sql.call("select end_record_access(?, ?, ?, ?)", child, party, record, clock.instant());
    }

    /**
     * Keeps a person away from a file whatever they were or will be granted (safety rule 5). What
     * they had to do there goes to their team, their deputy or a lead.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepAway(org.waymark.people.PractitionerId person, ChildId child, String because) {
        sql.call("select keep_away(?, ?, ?, ?)", person, child, because, clock.instant());
    }
}
