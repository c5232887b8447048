package org.waymark.procedures;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.OpeningHours;
import org.waymark.procedures.ProceduresPack.Citation;
import org.waymark.procedures.ProceduresPack.Item;
import org.waymark.procedures.ProceduresPack.Level;
import org.waymark.procedures.ProceduresPack.Repeats;
import org.waymark.procedures.ProceduresPack.Section;
import org.waymark.procedures.ProceduresPack.Term;

/** Reads a pack from its document and says everything that is wrong with it. */
final class PackReader {
    private static final String KEY = "[a-z][a-z0-9-]{1,39}";
    private static final String CODE = "[A-Z][A-Z0-9_]{2,39}";
    private static final String[] LISTS = {
        "VULNERABILITY", "INDICATOR", "ACTUAL_HARM", "PROTECTIVE"
    };
    private static final List<String> NEEDED = List.of("procedure", "early-help", "thresholds");
    private static final Set<String> WORDS =
            Set.of("partnership", "front-door", "out-of-hours", "early-help", "panel", "lead");

    private final List<String> problems = new ArrayList<>();

    private PackReader() {}

    /**
     * @throws BadPack with every problem found
     */
    static ProceduresPack read(@Nullable Object document) {
        var reader = new PackReader();
        var pack = reader.pack(Place.top(document, reader.problems));
        if (!reader.problems.isEmpty()) throw new BadPack(reader.problems);
        return pack;
    }

    private ProceduresPack pack(Place p) {
        p.only(
                "version",
                "area",
                "title",
                "effective_from",
                "changes",
                "contacts",
                "sections",
                "indicators",
                "levels",
                "words",
                "links",
                "services",
                "missing");
        var pack =
                new ProceduresPack(
                        p.text("version", KEY, "must be small letters, digits and hyphens"),
                        p.text("area"),
                        p.text("title"),
                        p.date("effective_from"),
                        p.text("changes"),
                        p.each("contacts", this::contact),
                        p.each("sections", PackReader::section),
                        indicators(p.part("indicators").only(LISTS)),
                        p.each("levels", PackReader::level),
                        p.each("words", PackReader::term),
                        p.each("links", PackReader::citation),
                        p.any("services", PackReader::service),
                        repeats(p.findPart("missing")));
        complete(p, pack);
        return pack;
    }

    private void complete(Place p, ProceduresPack pack) {
        once(p, "sections", pack.sections(), Section::key);
        once(p, "levels", pack.levels(), Level::code);
        once(p, "words", pack.words(), Term::key);
        for (var key : NEEDED)
            if (pack.section(key).isEmpty()) p.wrong("sections", "none has the key " + key);
        for (var kind :
                List.of(
                        Contact.Kind.EMERGENCY,
                        Contact.Kind.FRONT_DOOR,
                        Contact.Kind.OUT_OF_HOURS,
                        Contact.Kind.POLICE))
            if (pack.contacts(kind).isEmpty()) p.wrong("contacts", "none is of kind " + kind);
    }

    private static <T> void once(Place p, String name, List<T> all, Function<T, String> key) {
        var seen = new HashSet<String>();
        for (var one : all)
            if (!seen.add(key.apply(one))) p.wrong(name, key.apply(one) + " is there twice");
    }

    private Contact contact(Place p) {
        p.only("kind", "name", "number", "hours", "note");
        var kind =
                p.read(
                        "kind",
                        Contact.Kind::valueOf,
                        Contact.Kind.ADVICE,
                        "must be one of " + List.of(Contact.Kind.values()));
        var number = p.text("number", "[0-9][0-9 ]{2,15}", "must be digits and spaces, in quotes");
        if (kind == Contact.Kind.EMERGENCY && !number.equals("999"))
            p.wrong("number", "the emergency number is 999");
        var hours = p.findPart("hours");
        if (kind == Contact.Kind.FRONT_DOOR && hours == null) p.wrong("hours", "is missing");
        return new Contact(
                kind, p.text("name"), number, hours == null ? null : hours(hours), p.find("note"));
    }

    private static @Nullable OpeningHours hours(Place p) {
        p.only("from", "to");
        var words = "must be a time such as \"08:30\"";
        var from = p.read("from", LocalTime::parse, LocalTime.MIN, words);
        var to = p.read("to", LocalTime::parse, LocalTime.MAX, words);
        if (from.isBefore(to)) return new OpeningHours(from, to);
        p.wrong("to", "must be later than from");
        return null;
    }

    private static Repeats repeats(@Nullable Place p) {
        if (p == null) return Repeats.USUAL;
        p.only("episodes", "days");
        return new Repeats(p.number("episodes", 2, 20), p.number("days", 7, 366));
    }

    private static Section section(Place p) {
        p.only("key", "title", "source", "text");
        return new Section(
                p.text("key", KEY, "must be small letters, digits and hyphens"),
                p.text("title"),
                p.text("source"),
                p.text("text"));
    }

    private static Map<String, List<Item>> indicators(Place p) {
        var lists = new LinkedHashMap<String, List<Item>>();
        for (var list : LISTS) {
            var items = p.any(list, PackReader::item);
            once(p, list, items, Item::code);
            lists.put(list, items);
        }
        return lists;
    }

    private static Item item(Place p) {
        p.only("code", "words");
        return new Item(
                p.text("code", CODE, "must be capital letters, digits and underscores"),
                p.text("words"));
    }

    private static Level level(Place p) {
        p.only("code", "name", "meaning", "response", "review_days");
        return new Level(
                p.text("code", CODE, "must be capital letters, digits and underscores"),
                p.text("name"),
                p.text("meaning"),
                p.text("response"),
                p.has("review_days") ? p.number("review_days", 1, 366) : null);
    }

    private static Term term(Place p) {
        p.only("key", "word", "meaning");
        var key = p.text("key");
        if (!key.isEmpty() && !WORDS.contains(key))
            p.wrong("key", "must be one of " + WORDS.stream().sorted().toList());
        return new Term(key, p.text("word"), p.text("meaning"));
    }

    private static Citation citation(Place p) {
        p.only("title", "publisher", "url", "note", "checked");
        var url = p.find("url");
        if (url != null && !url.matches("https://[a-z0-9.-]+(/\\S*)?"))
            p.wrong("url", "must be an address that begins with https://");
        return new Citation(
                p.text("title"),
                p.text("publisher"),
                Optional.ofNullable(url),
                p.text("note"),
                p.date("checked"));
    }

    private static ProceduresPack.Service service(Place p) {
        p.only("kind", "name", "provider", "number", "how");
        return new ProceduresPack.Service(
                p.read(
                        "kind",
                        ServiceKind::valueOf,
                        ServiceKind.COMMUNITY,
                        "must be one of " + List.of(ServiceKind.values())),
                p.text("name"),
                p.text("provider"),
                Optional.ofNullable(p.find("number")),
                p.text("how"));
    }
}
