package org.waymark.network;

import static org.waymark.network.NetworkDesk.orNull;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.child.Known;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Sql;

/** Writes what is known of a person, place or thing, and what finds it. */
@Component
class SubjectStore {
    private final Sql sql;
    private final Clock clock;

    SubjectStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void insert(
            SubjectId id,
            NetworkCommand.Facts f,
            @Nullable PractitionerId hidden,
            Practitioner me) {
        var isPerson = f.kind() == SubjectKind.PERSON;
        sql.update(
                """
                insert into subject (id, kind, label, about, age, date_of_birth, identity_known, works_with_children, hidden_from, vrm,
                    vrm_partial, make, colour, platform, handle, phone, address, happened_on, author_agency, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                f.kind(),
                orNull(f.label()),
                orNull(f.about()),
                isPerson ? f.age() : null,
                f.dateOfBirth(),
                f.identityKnown(),
                isPerson ? known(f) : null,
                hidden,
                plate(f),
                f.vrmPartial(),
                orNull(f.make()),
                orNull(f.colour()),
                orNull(f.platform()),
                orNull(f.handle()),
                orNull(f.phone()),
                orNull(f.address()),
                f.happenedOn(),
                me.agency().id(),
                me.id(),
                clock.instant());
        aliases(id, f.aliases(), me);
        index(id, f);
    }

    /** The kind stays: what turns out to be something else is recorded as that. */
    void update(NetworkCommand.EditSubject c, @Nullable PractitionerId hidden, Practitioner me) {
        var f = c.facts();
        NetworkDesk.changed(
                sql.update(
                        """
                        update subject set label = ?, about = ?, age = case when kind = 'PERSON' then coalesce(?::text, age) end,
                            date_of_birth = ?, identity_known = ?, works_with_children = case when kind = 'PERSON' then ?::text end,
                            hidden_from = coalesce(?::uuid, hidden_from), vrm = ?, vrm_partial = ?, make = ?, colour = ?, platform = ?,
                            handle = ?, phone = ?, address = ?, happened_on = ?, version = version + 1
                        where id = ? and version = ? and kind = ?
                        """,
                        orNull(f.label()),
                        orNull(f.about()),
                        f.age(),
                        f.dateOfBirth(),
                        f.identityKnown(),
                        known(f),
                        hidden,
                        plate(f),
                        f.vrmPartial(),
                        orNull(f.make()),
                        orNull(f.colour()),
                        orNull(f.platform()),
                        orNull(f.handle()),
                        orNull(f.phone()),
                        orNull(f.address()),
                        f.happenedOn(),
                        c.subject(),
                        c.version(),
                        f.kind()));
        aliases(c.subject(), f.aliases(), me);
        index(c.subject(), f);
    }

    private static Known known(NetworkCommand.Facts f) {
        return f.worksWithChildren() == null ? Known.NOT_KNOWN : f.worksWithChildren();
    }

    private static @Nullable String plate(NetworkCommand.Facts f) {
        return NetworkDesk.isBlank(f.vrm())
                ? null
                : Objects.requireNonNull(f.vrm()).strip().toUpperCase(java.util.Locale.ROOT);
    }

    /** Those that are gone from the list end, and stay in the table. */
    private void aliases(SubjectId id, List<String> typed, Practitioner me) {
        var wanted = new LinkedHashSet<String>();
        typed.stream().map(String::strip).filter(a -> !a.isEmpty()).forEach(wanted::add);
        sql.update(
                "update subject_alias set ended_at = ? where subject_id = ? and ended_at is null and words <> all (?::text[])",
                clock.instant(),
                id,
                wanted);
        for (var alias : wanted)
            sql.update(
                    """
                    insert into subject_alias (id, subject_id, words, author_agency, added_by, added_at)
                    select ?, ?, ?, ?, ?, ? where not exists (
                        select 1 from subject_alias where subject_id = ? and words = ? and ended_at is null)
                    """,
                    UUID.randomUUID(),
                    id,
                    alias,
                    me.agency().id(),
                    me.id(),
                    clock.instant(),
                    id,
                    alias);
    }

    private void index(SubjectId id, NetworkCommand.Facts f) {
        var found = new LinkedHashSet<String>();
        words(found, f.label());
        f.aliases().forEach(a -> words(found, a));
        words(found, f.address());
        words(found, f.make());
        codes(found, f.vrm());
        codes(found, f.handle());
        codes(found, f.phone());
        sql.update(
                """
                insert into subject_key (key, subject_id) select k, ? from unnest(?::text[]) k
                where not exists (select 1 from subject_key o where o.subject_id = ? and o.key = k)
                """,
                id,
                found,
                id);
    }

    private static void words(Set<String> keys, @Nullable String text) {
        if (text != null) keys.addAll(Keys.ofWords(text));
    }

    private static void codes(Set<String> keys, @Nullable String text) {
        if (text != null) keys.addAll(Keys.ofCode(text));
    }
}
