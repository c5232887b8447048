package org.waymark.access.conflicts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.DoorAlert;
import org.waymark.access.LooksForFamily;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Flags searches that look like one for oneself or for family (domain.md H.2). The searcher sees no
 * difference; data protection asks them. A family name alone proves nothing, so nothing is refused.
 */
@Service
public class SearchFlags implements LooksForFamily {
    private static final int SHORTEST = 2;

    private final Sql sql;
    private final Clock clock;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    SearchFlags(Sql sql, Clock clock, CommandKeys keys, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.keys = keys;
        this.events = events;
    }

    /** A search to look into. */
    public record Flag(
            UUID id,
            String name,
            String jobTitle,
            String agency,
            String why,
            int found,
            Instant at) {
        static Flag of(Row r) {
            return new Flag(
                    r.uuid("id"),
                    r.text("name"),
                    r.text("job_title"),
                    r.text("agency"),
                    r.text("why"),
                    r.number("found"),
                    r.instant("at"));
        }

        public String whyWords() {
            return why.equals("OWN_FAMILY_NAME")
                    ? "Searched for their own family name"
                    : "Searched for somebody they declared as close to them";
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void searched(Collection<String> names, @Nullable LocalDate born, int found) {
        var sought = names.stream().flatMap(SearchFlags::words).collect(Collectors.toSet());
        var why = why(sought, born);
        if (why == null) return;
        var id = UUID.randomUUID();
        sql.update(
                "insert into search_flag (id, practitioner_id, why, found, at) values (?, ?, ?, ?, ?)",
                id,
                CurrentPractitioner.get().id(),
                why,
                found,
                clock.instant());
        events.publishEvent(new DoorAlert.SearchFlagged(id));
    }

    private @Nullable String why(Set<String> sought, @Nullable LocalDate born) {
        if (sought.isEmpty() && born == null) return null;
        var declared =
                sql.list(
                        """
                        select given_name, family_name, date_of_birth from conflict_record
                        where practitioner_id = ? and ended_at is null and family_name is not null limit 50
                        """,
                        r ->
                                matches(
                                        sought,
                                        born,
                                        r.findText("given_name"),
                                        r.text("family_name"),
                                        r.findDate("date_of_birth")),
                        CurrentPractitioner.get().id());
        if (declared.contains(true)) return "DECLARED_PERSON";
        return ownFamilyName().filter(sought::contains).map(n -> "OWN_FAMILY_NAME").orElse(null);
    }

    /** The family name with the given name or the date of birth; or the family name alone. */
    private static boolean matches(
            Set<String> sought,
            @Nullable LocalDate born,
            @Nullable String given,
            String family,
            @Nullable LocalDate declaredBorn) {
        var sameFamily = words(family).allMatch(sought::contains);
        var sameGiven = given == null || words(given).anyMatch(sought::contains);
        var sameBirth = born != null && born.equals(declaredBorn);
        return sameFamily && (sameGiven || sameBirth)
                || sameBirth && given != null && words(given).anyMatch(sought::contains);
    }

    private static Optional<String> ownFamilyName() {
        return words(CurrentPractitioner.get().name()).reduce((before, last) -> last);
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.UK).split("[^\\p{L}]+"))
                .filter(w -> w.length() >= SHORTEST);
    }

    /** Those nobody has looked into, the oldest first; for data protection. */
    List<Flag> open() {
        return sql.list(
                """
                select f.id, p.name, p.job_title, a.name as agency, f.why, f.found, f.at
                from search_flag f join practitioner p on p.id = f.practitioner_id join agency a on a.id = p.agency_id
                where f.looked_at is null order by f.at, f.id limit 50
                """,
                Flag::of);
    }

    @Transactional
    public void lookedInto(CommandKey key, UUID flag, @Nullable String words) {
        Conflicts.dataProtection();
        if (!sql.exists("select 1 from search_flag where id = ?", flag)) throw new NotFound();
        if (words == null || words.isBlank())
            throw new RuleBroken(ConflictRules.FLAG_NEEDS_WORDS, "words-" + flag);
        keys.once(
                key,
                "LookIntoSearch",
                flag,
                () -> {
                    var changed =
                            sql.update(
                                    """
                                    update search_flag set looked_at = ?, looked_by = ?, words = ? where id = ? and looked_at is null
                                    """,
                                    clock.instant(),
                                    CurrentPractitioner.get().id(),
                                    words.strip(),
                                    flag);
                    if (changed == 0) throw new RuleBroken(ConflictRules.FLAG_DONE_MEANWHILE);
                    events.publishEvent(new DoorAlert.SearchLookedInto(flag));
                });
    }
}
