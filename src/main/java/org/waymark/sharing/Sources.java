package org.waymark.sharing;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Happened;
import org.waymark.casefile.Precision;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.ChildName;
import org.waymark.child.Children;
import org.waymark.documents.DocumentId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads what of a file may be shared, as the person who asks. What police intelligence knows, from
 * whom, what therapists wrote and who opened a file by break-glass is not offered to anybody.
 */
@Component
class Sources {
    private static final int MOST = 200;

    private final Sql sql;
    private final Children children;
    private final List<RecordToShare> rooms;

    Sources(Sql sql, Children children, ObjectProvider<RecordToShare> rooms) {
        this.sql = sql;
        this.children = children;
        this.rooms = rooms.stream().toList();
    }

    Choosable of(ChildId child) {
        var together = children.together(child);
        return new Choosable(
                facts(child, together), lines(together), documents(together), records(together));
    }

    private List<RecordToShare.Offered> records(Collection<ChildId> together) {
        return rooms.stream().flatMap(r -> r.of(together).stream()).toList();
    }

    private List<Choosable.FactLine> facts(ChildId child, Collection<ChildId> together) {
        var addresses =
                sql.list(
                        """
                        select replace(lines, E'\\n', ', ') as lines, do_not_disclose from child_address
                        where child_id = any (?::uuid[]) and until_date is null and kind <> 'SCHOOL'
                        order by added_at desc, id limit 10
                        """,
                        r -> Map.entry(r.text("lines"), r.is("do_not_disclose")),
                        together);
        var schoolKeptBack =
                sql.one("select school_kept_back(?::uuid[]) as back", r -> r.is("back"), together);
        return sql.first(
                        """
                        select c.given_name, c.family_name, c.known_as, c.date_of_birth, c.birth_precision, c.school, f.reference
                        from child c left join file f on f.child_id = c.id where c.id = ?
                        """,
                        r -> {
                            var birth =
                                    new Birth(
                                            r.findDate("date_of_birth"),
                                            r.kind("birth_precision", BirthPrecision.class));
                            var all = new ArrayList<Choosable.FactLine>();
                            all.add(fact(Fact.NAME, ChildName.of(r).words(), false));
                            all.add(fact(Fact.DATE_OF_BIRTH, born(birth), false));
                            all.add(fact(Fact.REFERENCE, r.findText("reference"), false));
                            all.add(fact(Fact.SCHOOL, r.findText("school"), schoolKeptBack));
                            all.add(address(addresses));
                            return List.copyOf(all);
                        },
                        child)
                .orElse(List.of());
    }

    private static @Nullable String born(Birth birth) {
        return birth.date() != null && birth.precision() == BirthPrecision.DAY
                ? Wording.day(birth.date())
                : null;
    }

    private static Choosable.FactLine address(List<Map.Entry<String, Boolean>> addresses) {
        var open = addresses.stream().filter(a -> !a.getValue()).map(Map.Entry::getKey).toList();
        return fact(
                Fact.ADDRESS,
                open.isEmpty() ? null : String.join("; ", open),
                open.isEmpty() && !addresses.isEmpty());
    }

    private static Choosable.FactLine fact(Fact fact, @Nullable String value, boolean keptBack) {
        return new Choosable.FactLine(fact, keptBack ? null : value, keptBack);
    }

    private List<Choosable.Line> lines(Collection<ChildId> together) {
        var beside = beside(together);
        return sql.list(
                """
                select e.id, e.happened_at, e.happened_precision, e.headline, e.compartment, a.name as agency
                from case_event e join practitioner p on p.id = e.practitioner_id join agency a on a.id = p.agency_id
                where e.child_id = any (?::uuid[]) and e.type not like 'Glass%'
                  and e.compartment not in ('intelligence', 'source', 'lado', 'therapy')
                order by e.happened_at desc, e.id desc limit ?
                """,
                r ->
                        new Choosable.Line(
                                r.uuid("id"),
                                new Happened(
                                        r.instant("happened_at"),
                                        r.kind("happened_precision", Precision.class)),
                                r.text("headline"),
                                r.text("agency"),
                                r.text("compartment"),
                                beside.getOrDefault(r.uuid("id"), List.of())),
                together,
                MOST);
    }

    /** Corrections and statements of disagreement go with the entry that they stand beside. */
    private Map<UUID, List<String>> beside(Collection<ChildId> together) {
        return sql
                .list(
                        """
                        select event_id, kind, words, added_at from entry_statement
                        where child_id = any (?::uuid[]) order by added_at, id limit 500
                        """,
                        Sources::statement,
                        together)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Map.Entry<UUID, String> statement(Row r) {
        var kind = r.text("kind").equals("CORRECTION") ? "Correction" : "Statement of disagreement";
        Instant at = r.instant("added_at");
        return Map.entry(
                r.uuid("event_id"), kind + " of " + Wording.day(at) + ": " + r.text("words"));
    }

    private List<Choosable.Doc> documents(Collection<ChildId> together) {
        return sql.list(
                """
                select id, name, description, compartment, added_at from document
                where child_id = any (?::uuid[]) and withdrawn_at is null
                  and compartment not in ('intelligence', 'source', 'lado', 'therapy')
                order by added_at desc, id limit 50
                """,
                r ->
                        new Choosable.Doc(
                                r.id("id", DocumentId::new),
                                r.text("name"),
                                r.text("description"),
                                r.text("compartment"),
                                r.instant("added_at")),
                together);
    }

    /** Whether words give away an address or a school that must not be disclosed. */
    boolean givesAway(ChildId child, String words) {
        return sql.one(
                "select names_kept_back(?::uuid[], ?) as back",
                r -> r.is("back"),
                children.together(child),
                words);
    }
}
