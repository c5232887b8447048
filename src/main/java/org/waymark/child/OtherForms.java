package org.waymark.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Short and long forms of names and their spellings in other languages, which need not sound alike:
 * Kate and Catherine, Maxamed and Muhammad. The list says how it is kept: names/equivalents.txt.
 */
final class OtherForms {
    private static final OtherForms ALL = new OtherForms();

    private final Map<String, Set<String>> given = new HashMap<>();
    private final Map<String, Set<String>> family = new HashMap<>();

    private OtherForms() {
        for (var line : lines()) {
            var words = Arrays.asList(line.split(" "));
            add(words.getFirst().equals("given") ? given : family, words.subList(1, words.size()));
        }
    }

    /** The other forms of a given name, folded; empty if none is known. */
    static Set<String> given(String folded) {
        return ALL.given.getOrDefault(folded, Set.of());
    }

    /** Likewise of a family name. */
    static Set<String> family(String folded) {
        return ALL.family.getOrDefault(folded, Set.of());
    }

    private static void add(Map<String, Set<String>> to, List<String> group) {
        for (var name : group) {
            var others = to.computeIfAbsent(name, n -> new HashSet<>());
            others.addAll(group);
            others.remove(name);
        }
    }

    private static List<String> lines() {
        try (var in = OtherForms.class.getResourceAsStream("/names/equivalents.txt")) {
            var text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
