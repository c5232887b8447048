package org.waymark.access.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What access-matrix.yaml says. */
final class Matrix {
    static final String ANONYMOUS = "anonymous";

    /** Police intelligence learn which child information is about, by no part of the file. */
    private static final String UNIT = "item of the unit";

    private final Map<String, String> personas = new LinkedHashMap<>();
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<String>>> audiences = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * What is expected of one route.
     *
     * @param act the act is kept to these; others are forbidden before anything is looked up
     * @param sees by state, for whom the record exists; null where the route is about no record
     * @param may of those for whom it is there, who may do this; the others are forbidden
     * @param shows whether an answer that opens shows the record's child, and so is logged
     * @param anonymous whether it answers people who are not signed in
     * @param query what stands behind the question mark
     */
    record Row(
            Set<String> act,
            @Nullable Map<String, Set<String>> sees,
            Set<String> may,
            boolean shows,
            boolean anonymous,
            String query) {
        Answer expected(String persona, String state) {
            var signedIn = !persona.equals(ANONYMOUS);
            if (!signedIn && !anonymous) return Answer.SIGN_IN;
            if (signedIn && !act.contains(persona)) return Answer.FORBIDDEN;
            if (sees == null) return Answer.OPEN;
            if (!sees.getOrDefault(state, Set.of()).contains(persona)) return Answer.NOT_FOUND;
            return may.contains(persona) ? Answer.OPEN : Answer.FORBIDDEN;
        }

        /** The answer where there is no such record. */
        Answer without(String persona) {
            return expected(persona, "no such record");
        }
    }

    static Matrix read() {
        try (var file = new ClassPathResource("access-matrix.yaml").getInputStream()) {
            return new Matrix(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Matrix(Map<String, Map<String, Object>> file) {
        section(file, "personas").forEach((key, name) -> personas.put(key, name.toString()));
        groups.put("everyone", new LinkedHashSet<>(personas.keySet()));
        groups.put(ANONYMOUS, Set.of(ANONYMOUS));
        section(file, "groups").forEach((key, who) -> groups.put(key, who(who)));
        section(file, "sees").forEach((key, states) -> audiences.put(key, states(states)));
        section(file, "routes").forEach((route, row) -> rows.put(route, row(map(row))));
    }

    Map<String, String> personas() {
        return personas;
    }

    /** Of demo/people.yaml. */
    String nameOf(String persona) {
        return Objects.requireNonNull(personas.get(persona), persona);
    }

    Map<String, Row> rows() {
        return rows;
    }

    /** For whom the name of the child in this state may appear at all. */
    Set<String> mayName(String state) {
        var who =
                new LinkedHashSet<>(
                        Objects.requireNonNull(
                                audience("name").get(state), "no audience of the name: " + state));
        who.addAll(audience(UNIT).getOrDefault(state, Set.of()));
        return who;
    }

    /**
     * Who may know that there is a file, or who looked at it, or was asked what they know of the
     * child or why they looked, and so may stand in its read log.
     */
    Set<String> mayKnowOf(String state) {
        var who = new LinkedHashSet<>(Objects.requireNonNull(audience("exists").get(state), state));
        who.addAll(Objects.requireNonNull(audience("looks").get(state), state));
        who.addAll(audience("check").getOrDefault(state, Set.of()));
        who.addAll(audience("odd look").getOrDefault(state, Set.of()));
        who.addAll(audience(UNIT).getOrDefault(state, Set.of()));
        who.addAll(audience("look of the unit").getOrDefault(state, Set.of()));
        return who;
    }

    Set<String> states() {
        return audience("name").keySet();
    }

    private Row row(Map<String, Object> row) {
        var sees = row.get("sees");
        return new Row(
                who(row.getOrDefault("act", "everyone")),
                sees == null ? null : sees instanceof String name ? audience(name) : states(sees),
                who(row.getOrDefault("may", "everyone anonymous")),
                !Boolean.FALSE.equals(row.get("shows")) && sees != null,
                Boolean.TRUE.equals(row.get("anonymous")),
                row.containsKey("query") ? "?" + row.get("query") : "");
    }

    private Map<String, Set<String>> audience(String name) {
        return Objects.requireNonNull(audiences.get(name), "no audience " + name);
    }

    /** An audience by state; {@code like} takes over the states that are not written anew. */
    private Map<String, Set<String>> states(Object written) {
        var states = new LinkedHashMap<String, Set<String>>();
        var map = map(written);
        if (map.get("like") instanceof String other) states.putAll(audience(other));
        map.forEach((state, who) -> {
            if (!state.equals("like")) states.put(state, who(who));
        });
        return states;
    }

    /** "front-door police -expired": groups and personas, and with a minus those left out. */
    private Set<String> who(Object words) {
        var who = new LinkedHashSet<String>();
        for (var word : words.toString().split("\\s+")) {
            if (word.startsWith("-")) who.removeAll(one(word.substring(1)));
            else if (!word.equals("nobody")) who.addAll(one(word));
        }
        return who;
    }

    private Set<String> one(String name) {
        if (groups.containsKey(name)) return groups.get(name);
        if (!personas.containsKey(name))
            throw new IllegalArgumentException("access-matrix.yaml: who is " + name + "?");
        return Set.of(name);
    }

    private static Map<String, Object> section(Map<String, Map<String, Object>> file, String name) {
        return Objects.requireNonNull(file.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
