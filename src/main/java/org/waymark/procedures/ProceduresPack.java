package org.waymark.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of the area's procedures.
 *
 * @param version its name, for ever the same: decisions keep it
 * @param changes what is different from the version before
 * @param services the area's directory of support (domain.md G.1)
 * @param missing from which episode on a strategy discussion is considered (domain.md B.5)
 * @param indicators the area's additions to each list of domain.md C.1, by the list's name
 */
public record ProceduresPack(
        String version,
        String area,
        String title,
        LocalDate effectiveFrom,
        String changes,
        List<Contact> contacts,
        List<Section> sections,
        Map<String, List<Item>> indicators,
        List<Level> levels,
        List<Term> words,
        List<Citation> links,
        List<Service> services,
        Repeats missing) {
    public ProceduresPack {
        contacts = List.copyOf(contacts);
        sections = List.copyOf(sections);
        indicators = Map.copyOf(indicators);
        levels = List.copyOf(levels);
        words = List.copyOf(words);
        links = List.copyOf(links);
        services = List.copyOf(services);
    }

    /** Where people read it. */
    public String path() {
        return "/procedures/" + version;
    }

    /** The area's own items of a list, beside those that every area has. */
    public List<Item> indicators(Enum<?> list) {
        return indicators.getOrDefault(list.name(), List.of());
    }

    public List<Contact> contacts(Contact.Kind kind) {
        return contacts.stream().filter(c -> c.kind() == kind).toList();
    }

    /** The first of a kind; every pack has an emergency number, a front door and a duty team. */
    public Contact contact(Contact.Kind kind) {
        return contacts(kind).getFirst();
    }

    /** What the area calls something, such as its front door. */
    public String word(String key, String otherwise) {
        return words.stream()
                .filter(t -> t.key().equals(key))
                .findFirst()
                .map(Term::word)
                .orElse(otherwise);
    }

    public Optional<Section> section(String key) {
        return sections.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /**
     * So many episodes of going missing in so many days.
     *
     * @param episodes at least two
     */
    public record Repeats(int episodes, int days) {
        /** Where the area says nothing else. */
        static final Repeats USUAL = new Repeats(3, 90);
    }

    /**
     * One subject.
     *
     * @param source the paragraph of guidance it carries out
     * @param text prose, see {@link org.waymark.web.Prose}
     */
    public record Section(String key, String title, String source, String text) {}

    /** One item of an indicator list, in neutral words. */
    public record Item(String code, String words) {}

    /**
     * A level that a person may choose and give reasons for; never computed (domain.md C.2).
     *
     * @param reviewDays within how many days a person looks at it again; null: as Waymark suggests
     */
    public record Level(
            String code,
            String name,
            String meaning,
            String response,
            @Nullable Integer reviewDays) {}

    /** What this area calls something. */
    public record Term(String key, String word, String meaning) {}

    /**
     * Guidance to read elsewhere.
     *
     * @param url empty where it is only cited, because it is not published any more
     * @param checked when somebody last looked whether it is current (guide ¶18)
     */
    public record Citation(
            String title, String publisher, Optional<String> url, String note, LocalDate checked) {}

    /**
     * A service that a child or family can be offered.
     *
     * @param provider who gives it
     * @param how how it is asked for, and what to know before
     */
    public record Service(
            ServiceKind kind, String name, String provider, Optional<String> number, String how) {}
}
