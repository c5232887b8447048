package org.waymark.child;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** The children of the area, as described and as known. */
@Service
public class Children {
    private final Sql sql;
    private final Clock clock;
    private final CaseFiles files;
    private final ApplicationEventPublisher events;

    Children(Sql sql, Clock clock, CaseFiles files, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.files = files;
        this.events = events;
    }

    /**
     * Opens a file for a child as described. The caller grants who may see it.
     *
     * @param record the concern in which the child was described
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ChildId describe(ChildDescription d, UUID record) {
        var child = ChildId.random();
        var agency = CurrentPractitioner.get().agency().id();
        var now = clock.instant();
        sql.later(
                """
                insert into child (id, author_agency, given_name, family_name, known_as, description, date_of_birth,
                                   birth_precision, sex, ethnicity, school, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                child,
                agency,
                d.givenName(),
                d.familyName(),
                d.knownAs(),
                d.description(),
                d.birth().date(),
                d.birth().precision(),
                d.sex(),
                d.ethnicity(),
                d.school(),
                now);
        addName(child, "LEGAL", d.givenName(), d.familyName(), d.birth());
        if (d.knownAs() != null) addName(child, "KNOWN_AS", d.knownAs(), d.familyName(), d.birth());
        if (d.address() != null)
            addAddress(child, record, d.address(), "HOME", d.addressKeptBack());
        files.open(child);
        events.publishEvent(new ChildEvent.FileOpened(child, record, agency, now));
        return child;
    }

    /** Another name or spelling, found by search like the first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addName(
            ChildId child,
            String kind,
            @Nullable String given,
            @Nullable String family,
            Birth birth) {
        if (given == null && family == null) return;
        var g = NameCode.of(given);
        var f = NameCode.of(family);
        sql.later(
                """
                insert into child_name (id, child_id, kind, given_name, family_name, given_folded, family_folded,
                                        given_sound, family_sound, date_of_birth, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                child,
                kind,
                given == null ? "" : given,
                family == null ? "" : family,
                g.folded(),
                f.folded(),
                g.sound(),
                f.sound(),
                birth.date(),
                clock.instant());
    }

    /** The child, if this person may see them. */
    public ChildId visible(ChildId child) {
        return sql.first("select id from child where id = ?", r -> r.id("id", ChildId::new), child)
                .orElseThrow(NotFound::new);
    }

    /**
     * The child, the known child it was matched to, and every other description of them, as far as
     * this person may see them.
     */
    public List<ChildId> together(ChildId child) {
        return sql.list(
                """
                with known as (select coalesce(same_as, id) as id from child where id = ?)
                select id from child where id = ? or id = (select id from known) or same_as = (select id from known)
                order by (id = ?) desc, created_at, id limit 50
                """,
                r -> r.id("id", ChildId::new),
                child,
                child,
                child);
    }

    /** The date of birth as far as this person may know it. */
    public Birth birthOf(ChildId child) {
        return sql.first(
                        "select date_of_birth, birth_precision from child where id = ?",
                        r ->
                                new Birth(
                                        r.findDate("date_of_birth"),
                                        r.kind("birth_precision", BirthPrecision.class)),
                        child)
                .orElse(Birth.UNKNOWN);
    }

    /**
     * Alerts the guardian of any sealed file this child may be in; tells the caller nothing (safety
     * rule 4).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void alertGuardians(ChildId child, UUID concern) {
        sql.call("select alert_guardians(?, ?, ?)", child, concern, clock.instant());
    }

    /** Another address, found by search by each of its lines. It is a compartment of its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAddress(
            ChildId child,
            @Nullable UUID record,
            String lines,
            String kind,
            boolean doNotDisclose) {
        var id = UUID.randomUUID();
        var agency = CurrentPractitioner.get().agency().id();
        sql.later(
                """
                insert into child_address (id, child_id, author_agency, concern_id, lines, kind, do_not_disclose, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                child,
                agency,
                record,
                lines,
                kind,
                doNotDisclose,
                clock.instant());
        sql.later(
                """
                insert into child_address_key (address_id, child_id, author_agency, concern_id, key)
                select ?, ?, ?, ?, k from unnest(?::text[]) k
                """,
                id,
                child,
                agency,
                record,
                AddressKeys.of(lines).toArray(String[]::new));
    }
}
