package org.waymark.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/**
 * Walks the b-trees of names, dates and numbers, at most 60 rows a branch; whether they are like
 * the child looked for is judged afterwards ({@link Ranking}). Row security leaves out what the
 * asker may not see, at the same cost whether or not there was something.
 */
@Component
class Candidates {
    private static final String NAMES =
            """
            select child_id, 'NAME' as by, kind, given_name as given, family_name as family, date_of_birth as born
            from child_name where
            """;

    /** A description that was matched is shown as the known child, to whoever may see that one. */
    private static final String SELECT =
            """
            with hit as materialized (
            %s)
            select h.by, h.kind, h.given, h.family, h.born, s.id, s.date_of_birth, s.birth_precision, s.sex, s.school,
                   s.given_name, s.family_name, s.known_as, f.reference
            from hit h
            join child c on c.id = h.child_id
            left join child k on k.id = c.same_as
            join child s on s.id = coalesce(k.id, c.id)
            join file f on f.child_id = s.id
            limit 900
            """;

    private static final String BRANCHES =
            String.join(
                    "\nunion all\n",
                    branch("family_sound = any (?) and given_sound = any (?)"),
                    branch("family_sound = any (?) and given_sound = any (?)"),
                    branch(
                            "family_sound = any (?) and given_sound = any (?) and date_of_birth between ? and ?"),
                    branch("given_sound = any (?) and family_sound = any (?)"),
                    branch("given_sound = any (?) and family_sound = any (?)"),
                    branch("date_of_birth = any (?::date[]) and family_sound = any (?)"),
                    branch("date_of_birth = any (?::date[]) and given_sound = any (?)"),
                    branch("family_sound = any (?)"),
                    branch("given_sound = any (?)"),
                    branch("given_sound = any (?) and date_of_birth between ? and ?"),
                    branch("date_of_birth = any (?::date[])"),
                    branch("date_of_birth between ? and ?"),
                    number("NHS_NUMBER", "id", "child where nhs_number = ?"),
                    number("UPN", "id", "child where upn = ?"),
                    number("REFERENCE", "child_id", "file where reference = ?"),
                    number("ADDRESS", "child_id", "child_address_key where key = any (?)"));

    private final Sql sql;

    Candidates(Sql sql) {
        this.sql = sql;
    }

    /**
     * A row that was found, with the child it leads to.
     *
     * @param by NAME, or the {@link Why} of a number or an address
     */
    record Hit(
            String by,
            @Nullable String kind,
            @Nullable String given,
            @Nullable String family,
            @Nullable LocalDate born,
            ChildId child,
            CaseReference reference,
            Birth birth,
            @Nullable Sex sex,
            @Nullable String school,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String knownAs) {
        static Hit of(Row r) {
            return new Hit(
                    r.text("by"),
                    r.findText("kind"),
                    r.findText("given"),
                    r.findText("family"),
                    r.findDate("born"),
                    r.id("id", ChildId::new),
                    new CaseReference(r.text("reference")),
                    new Birth(
                            r.findDate("date_of_birth"),
                            r.kind("birth_precision", BirthPrecision.class)),
                    r.findKind("sex", Sex.class),
                    r.findText("school"),
                    r.findText("given_name"),
                    r.findText("family_name"),
                    r.findText("known_as"));
        }
    }

    List<Hit> of(Sought s) {
        var c = Codes.of(s);
        var from = s.bornFrom();
        var until = s.bornUntil();
        var both = union(c.given(), c.family());
        var bothNear = union(both, union(c.givenNear(), c.familyNear()));
        var nameless = s.names().isEmpty();
        return sql.list(
                SELECT.formatted(BRANCHES),
                Hit::of,
                texts(c.family()),
                texts(c.given()),
                texts(c.family()),
                texts(c.givenNear()),
                texts(c.family()),
                texts(c.given()),
                from,
                until,
                texts(c.family()),
                texts(c.given()),
                texts(c.given()),
                texts(c.familyNear()),
                dates(c.births()),
                texts(bothNear),
                dates(c.births()),
                texts(bothNear),
                texts(c.single()),
                texts(c.single()),
                texts(c.single()),
                from,
                until,
                dates(nameless ? c.births() : List.of()),
                nameless ? from : null,
                nameless ? until : null,
                s.nhsNumber(),
                s.upn(),
                s.reference(),
                texts(s.addressKeys()));
    }

    /** Restricted files of which the asker may know only that they exist. */
    List<CaseReference> restricted(Sought s) {
        var c = Codes.of(s);
        return sql.list(
                "select reference from restricted_like(?, ?, ?::date[])",
                r -> new CaseReference(r.text("reference")),
                texts(c.given()),
                texts(c.family()),
                dates(c.births()));
    }

    /** Which agencies and teams know each child, as far as the asker may know. */
    List<Knows> knownTo(Collection<ChildId> children) {
        return sql.list(
                "select child_id, agency, team from who_knows(?::uuid[])",
                r ->
                        new Knows(
                                r.id("child_id", ChildId::new),
                                r.text("agency"),
                                r.findText("team")),
                children);
    }

    /** A child is known to an agency, perhaps to a team of it. */
    record Knows(ChildId child, String agency, @Nullable String team) {
        String words() {
            return team == null ? agency : team + ", " + agency;
        }
    }

    private static String branch(String where) {
        return "(" + NAMES + where + " limit 60)";
    }

    private static String number(String by, String id, String from) {
        return "(select %s, '%s', null, null, null, null::date from %s limit 60)"
                .formatted(id, by, from);
    }

    private static Set<String> union(Collection<String> some, Collection<String> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static String[] texts(Collection<String> some) {
        return some.toArray(String[]::new);
    }

    private static String[] dates(Collection<LocalDate> some) {
        return some.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    /** What the indexes are asked for. */
    record Codes(
            Set<String> given,
            Set<String> family,
            Set<String> givenNear,
            Set<String> familyNear,
            Set<String> single,
            List<LocalDate> births) {
        static Codes of(Sought s) {
            var given = new LinkedHashSet<String>();
            var family = new LinkedHashSet<String>();
            var single = new LinkedHashSet<String>();
            for (var name : s.names()) {
                add(given, name.given(), true);
                add(family, name.family(), false);
                if (name.isOneWord()) add(single, name.given() + name.family(), true);
            }
            var day = s.birth();
            return new Codes(
                    given,
                    family,
                    near(s.names(), true),
                    near(s.names(), false),
                    single,
                    day == null ? List.of() : Births.near(day));
        }

        private static void add(Set<String> sounds, String name, boolean shortNames) {
            var code = NameCode.of(name);
            if (code.sound().isEmpty()) return;
            sounds.add(code.sound());
            if (shortNames)
                ShortNames.of(code.folded()).forEach(n -> sounds.add(NameCode.of(n).sound()));
        }

        /** Of the first way to cut the words only: the others are guesses already. */
        private static Set<String> near(List<Sought.Name> names, boolean given) {
            if (names.isEmpty()) return Set.of();
            var name = names.getFirst();
            return Sounds.near(NameCode.of(given ? name.given() : name.family()).sound());
        }
    }
}
