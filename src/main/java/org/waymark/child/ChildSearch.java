package org.waymark.child;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.LooksForFamily;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Sql;

/**
 * Finds children by what is known of them: names, aliases and sounds, a date or year of birth,
 * numbers, an address, the file's reference. Row security decides among whom, so that a frontline
 * worker finds children of their own agency only (safety rule 4). Call it inside {@code
 * access.show(…, Act.SEARCH, …)} and name every child found, so that each is logged.
 */
@Service
public class ChildSearch {
    private static final int SHOWN = 20;
    private static final int SUGGESTED = 5;

    private final Candidates candidates;
    private final LooksForFamily family;
    private final Sql sql;
    private final Clock clock;

    ChildSearch(Candidates candidates, LooksForFamily family, Sql sql, Clock clock) {
        this.clock = clock;
        this.candidates = candidates;
        this.family = family;
        this.sql = sql;
    }

    /** Children whom somebody who describes one may mean, among those they already see. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Found> suggestions(@Nullable String given, @Nullable String family, Birth birth) {
        return children(Sought.named(given, family, birth), SUGGESTED).children();
    }

    /**
     * Known children whom the described one may be, for the front door: by every name of the
     * description. Those it is already matched to, or that are matched to it, are left out.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Found> candidatesFor(ChildId described) {
        var found = new LinkedHashMap<ChildId, Found>();
        for (var sought : descriptionsOf(described))
            for (var f : children(sought, SHOWN).children()) found.putIfAbsent(f.child(), f);
        sql.list(
                        """
                        with root as (select case when same_as is null then id else same_as end as id from child where id = ?)
                        select id from root union all select m.id from root r join child m on m.same_as = r.id
                        """,
                        r -> r.id("id", ChildId::new),
                        described)
                .forEach(found::remove);
        return found.values().stream().limit(SHOWN).toList();
    }

    /** Of those whom somebody describes, the ones that look like the same child. */
    List<Found> likely(Sought described) {
        return children(described, SHOWN).children().stream().filter(Found::likely).toList();
    }

    /** One line of words, as typed into the box on top of every page. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Findings find(String words) {
        return find(sought(words));
    }

    /** What the words say, today. */
    public Sought sought(String words) {
        return Sought.words(words, England.dateOf(clock.instant()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Findings find(Sought sought) {
        if (sought.isNobody()) return Findings.NONE;
        var found = children(sought, SHOWN);
        var restricted = new ArrayList<>(candidates.restricted(sought));
        var reference = sought.reference();
        if (reference != null && found.children().isEmpty())
            sql.first(
                            "select reference from file where reference = ?",
                            r -> new org.waymark.casefile.CaseReference(r.text("reference")),
                            reference)
                    .filter(r -> !restricted.contains(r))
                    .ifPresent(restricted::add);
        family.searched(
                sought.names().stream().map(n -> n.given() + " " + n.family()).toList(),
                sought.birth(),
                found.children().size());
        return new Findings(found.children(), restricted, found.more());
    }

    private Findings children(Sought sought, int most) {
        if (sought.isNobody()) return Findings.NONE;
        var ranked = Ranking.of(sought, candidates.of(sought));
        var shown = ranked.stream().limit(most).toList();
        var knownTo = knownTo(shown.stream().map(e -> e.hit.child()).toList());
        return new Findings(
                shown.stream()
                        .map(e -> e.found(knownTo.getOrDefault(e.hit.child(), List.of())))
                        .toList(),
                List.of(),
                ranked.size() > most);
    }

    private Map<ChildId, List<String>> knownTo(List<ChildId> children) {
        return candidates.knownTo(children).stream()
                .collect(
                        Collectors.groupingBy(
                                Candidates.Knows::child,
                                Collectors.mapping(Candidates.Knows::words, Collectors.toList())));
    }

    /** What the description says, once with each of its names. */
    private List<Sought> descriptionsOf(ChildId child) {
        return sql.list(
                """
                select n.given_name, n.family_name, c.date_of_birth, c.birth_precision, c.nhs_number, c.upn
                from child_name n join child c on c.id = n.child_id
                where n.child_id = ? order by n.added_at, n.kind, n.id limit 6
                """,
                r ->
                        Sought.named(
                                        r.text("given_name"),
                                        r.text("family_name"),
                                        new Birth(
                                                r.findDate("date_of_birth"),
                                                r.kind("birth_precision", BirthPrecision.class)))
                                .withNhsNumber(r.findText("nhs_number"))
                                .withUpn(r.findText("upn")),
                child);
    }
}
