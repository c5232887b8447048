package org.waymark.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
    /** A description that was matched is shown as the known child, to whoever may see that one. */
    static final String SELECT =
            """
            with hit as materialized (
            %s)
            select h.by, h.kind, h.given, h.family, h.born, s.id, s.date_of_birth, s.birth_precision, s.sex, s.school,
                   s.given_name, s.family_name, s.known_as, f.reference
            from hit h
            join child c on c.id = h.child_id
            left join child k on k.id = c.same_as
            join child s on s.id = case when k.id is null then c.id else k.id end
            join file f on f.child_id = s.id
            limit 900
            """;

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
        var branches = Branches.of(s);
        return branches.isEmpty()
                ? List.of()
                : sql.list(SELECT.formatted(branches.sql()), Hit::of, branches.values());
    }

    /** Restricted files of which the asker may know only that they exist. */
    List<CaseReference> restricted(Sought s) {
        var c = Codes.of(s);
        return sql.list(
                "select reference from restricted_like(?, ?, ?::date[])",
                r -> new CaseReference(r.text("reference")),
                c.given().toArray(String[]::new),
                c.family().toArray(String[]::new),
                c.births().toArray(String[]::new));
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
}
