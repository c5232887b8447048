package org.waymark.child.adults;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.child.AdultEvent;
import org.waymark.child.AdultId;
import org.waymark.child.ChildFiles;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/** Records the adults around a child and decides who may be told, by whoever holds the file. */
@Service
public class AroundChild {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ChildFiles files;
    private final AdultQueries queries;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    AroundChild(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ChildFiles files,
            AdultQueries queries,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.files = files;
        this.queries = queries;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public AdultId add(AddAdult c) {
        proofs.socialCare();
        var child = child(c.file());
        check(c.details()).orThrow();
        var id = AdultId.random();
        return new AdultId(keys.once(c.key(), "AddAdult", id.value(), () -> add(id, child, c)));
    }

    @Transactional
    public void change(ChangeAdult c) {
        proofs.socialCare();
        child(c.file());
        var before = queries.get(c.file(), c.adult());
        check(c.details()).orThrow();
        keys.once(c.key(), "ChangeAdult", c.adult().value(), () -> change(c, before));
    }

    @Transactional
    public void decide(DecideSafeToTell c) {
        var me = proofs.socialCare();
        child(c.file());
        var adult = queries.get(c.file(), c.adult());
        new Checks()
                .require(c.safe() != null, AdultRules.SAFE_TO_TELL_NEEDS_ANSWER, "safe")
                .require(text(c.reason()) != null, AdultRules.SAFE_TO_TELL_NEEDS_REASON, "reason")
                .orThrow();
        keys.once(
                c.key(),
                "DecideSafeToTell",
                c.adult().value(),
                () -> {
                    var safe = Objects.requireNonNull(c.safe());
                    var reason = Objects.requireNonNull(text(c.reason()));
                    var now = clock.instant();
                    changed(
                            sql.update(
                                    """
                                    update child_adult set safe_to_tell = ?, safe_to_tell_reason = ?, safe_decided_by = ?, safe_decided_at = ?,
                                        version = version + 1
                                    where id = ? and version = ?
                                    """,
                                    safe,
                                    reason,
                                    me.id(),
                                    now,
                                    c.adult(),
                                    c.version().number()));
                    events.publishEvent(
                            new AdultEvent.SafeToTellDecided(
                                    adult.child(),
                                    c.adult(),
                                    adult.relationship(),
                                    safe,
                                    reason,
                                    me.agency().id(),
                                    now));
                });
    }

    private void add(AdultId id, ChildId child, AddAdult c) {
        var d = c.details();
        var agency = CurrentPractitioner.get().agency().id();
        var now = clock.instant();
        sql.update(
                """
                insert into child_adult (id, child_id, author_agency, name, relationship, parental_responsibility, telephone, contact, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                child,
                agency,
                text(d.name()),
                text(d.relationship()),
                responsibility(d),
                text(d.telephone()),
                text(d.contact()),
                now);
        address(id, child, d);
        events.publishEvent(
                new AdultEvent.AdultAdded(
                        child, id, Objects.requireNonNull(text(d.relationship())), agency, now));
    }

    private void change(ChangeAdult c, AdultView before) {
        var d = c.details();
        var now = clock.instant();
        changed(
                sql.update(
                        """
                        update child_adult set name = ?, relationship = ?, parental_responsibility = ?, telephone = ?, contact = ?,
                            ended_at = ?, ended_reason = ?, version = version + 1
                        where id = ? and version = ?
                        """,
                        text(d.name()),
                        text(d.relationship()),
                        responsibility(d),
                        text(d.telephone()),
                        text(d.contact()),
                        text(c.ended()) == null ? null : now,
                        text(c.ended()),
                        c.adult(),
                        c.version().number()));
        if (text(d.address()) != null && !before.addresses().contains(oneLine(d.address()))) {
            sql.update(
                    "update child_adult_address set ended_at = ? where adult_id = ? and ended_at is null",
                    now,
                    c.adult());
            address(c.adult(), before.child(), d);
        }
        var was = new LinkedHashMap<String, String>();
        was.put("name", before.name());
        was.put("relationship", before.relationship());
        was.put("parentalResponsibility", before.parentalResponsibility().name());
        if (before.telephone() != null) was.put("telephone", before.telephone());
        if (before.contact() != null) was.put("contact", before.contact());
        events.publishEvent(
                new AdultEvent.AdultChanged(
                        before.child(),
                        c.adult(),
                        Objects.requireNonNull(text(d.relationship())),
                        was,
                        CurrentPractitioner.get().agency().id(),
                        now));
    }

    private void address(AdultId adult, ChildId child, AdultDetails d) {
        if (text(d.address()) == null) return;
        sql.update(
                """
                insert into child_adult_address (id, adult_id, child_id, author_agency, lines, added_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                adult,
                child,
                CurrentPractitioner.get().agency().id(),
                text(d.address()),
                clock.instant());
    }

    private ChildId child(org.waymark.casefile.CaseReference file) {
        return files.whole(file).child();
    }

    private static Checks check(AdultDetails d) {
        return new Checks()
                .require(text(d.name()) != null, AdultRules.ADULT_NEEDS_NAME, "name")
                .require(
                        text(d.relationship()) != null,
                        AdultRules.ADULT_NEEDS_RELATIONSHIP,
                        "relationship");
    }

    private static ParentalResponsibility responsibility(AdultDetails d) {
        return d.parentalResponsibility() == null
                ? ParentalResponsibility.NOT_KNOWN
                : d.parentalResponsibility();
    }

    private static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(AdultRules.ADULT_CHANGED);
    }

    private static String oneLine(@Nullable String lines) {
        return lines == null ? "" : lines.strip().replace("\n", ", ");
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
