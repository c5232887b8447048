package org.waymark.procedures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place in a pack's document. What is wrong there is collected with its path, so that whoever
 * writes a pack learns of every mistake at once.
 */
final class Place {
    private final String path;
    private final Map<?, ?> fields;
    private final List<String> problems;

    private Place(String path, Map<?, ?> fields, List<String> problems) {
        this.path = path;
        this.fields = fields;
        this.problems = problems;
    }

    static Place top(@Nullable Object document, List<String> problems) {
        if (document instanceof Map<?, ?> fields) return new Place("", fields, problems);
        problems.add("the document must be a list of fields, such as \"version: …\"");
        return new Place("", Map.of(), problems);
    }

    /** A field that nothing reads is a misspelt one. */
    Place only(String... names) {
        var known = Set.of(names);
        fields.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> wrong(name, "is not known here: " + String.join(", ", names)));
        return this;
    }

    String text(String name) {
        var value = find(name);
        if (value == null) wrong(name, "is missing");
        return value == null ? "" : value;
    }

    @Nullable String find(String name) {
        var value = fields.get(name);
        if (value == null) return null;
        if (value instanceof String text) return text.isBlank() ? null : text.strip();
        wrong(name, "must be text");
        return null;
    }

    String text(String name, String shape, String words) {
        var value = text(name);
        if (!value.isEmpty() && !value.matches(shape)) wrong(name, words);
        return value;
    }

    LocalDate date(String name) {
        return read(name, LocalDate::parse, LocalDate.EPOCH, "must be a date such as 2026-09-01");
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** A whole number from the least to the most; the least where it is wrong. */
    int number(String name, int least, int most) {
        var value = text(name);
        var n = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : -1;
        if (n >= least && n <= most) return n;
        if (!value.isEmpty())
            wrong(name, "must be a whole number from %d to %d".formatted(least, most));
        return least;
    }

    /** Reads a value by a function that throws when it cannot. */
    <T> T read(String name, Function<String, T> as, T otherwise, String words) {
        var value = text(name);
        if (value.isEmpty()) return otherwise;
        try {
            return as.apply(value);
        } catch (DateTimeException | IllegalArgumentException e) {
            wrong(name, words);
            return otherwise;
        }
    }

    /** The fields of one field; null where it is left out. */
    @Nullable Place findPart(String name) {
        var value = fields.get(name);
        if (value == null) return null;
        if (value instanceof Map<?, ?> part) return new Place(at(name), part, problems);
        wrong(name, "must have fields of its own");
        return null;
    }

    Place part(String name) {
        var part = findPart(name);
        if (part == null && !fields.containsKey(name)) wrong(name, "is missing");
        return part == null ? new Place(at(name), Map.of(), new ArrayList<>()) : part;
    }

    <T> List<T> each(String name, Function<Place, T> shape) {
        var value = fields.get(name);
        if (!(value instanceof List<?> items) || items.isEmpty()) {
            wrong(name, value == null ? "is missing" : "must be a list with at least one entry");
            return List.of();
        }
        var shaped = new ArrayList<T>();
        for (int i = 0; i < items.size(); i++) {
            var here = "%s[%d]".formatted(at(name), i + 1);
            if (items.get(i) instanceof Map<?, ?> fields)
                shaped.add(shape.apply(new Place(here, fields, problems)));
            else problems.add(here + ": must have fields of its own");
        }
        return shaped;
    }

    /** The same where none is as good as some. */
    <T> List<T> any(String name, Function<Place, T> shape) {
        return fields.containsKey(name) ? each(name, shape) : List.of();
    }

    void wrong(String name, String words) {
        problems.add(at(name) + ": " + words);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
