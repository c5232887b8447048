package org.waymark.access.matrix;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.testing.Northmoor;

/** One route of Spring's own table. */
record Route(String method, String pattern) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    static Route of(String name) {
        var parts = name.split(" ", 2);
        return new Route(parts[0], parts[1]);
    }

    /** All that answer requests, by name such as "GET /concerns/{concern}". */
    static TreeMap<String, Route> table(Northmoor area) {
        var table = new TreeMap<String, Route>();
        area.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    var names =
                            methods.isEmpty()
                                    ? List.of("ANY")
                                    : methods.stream().map(Enum::name).toList();
                    for (var pattern : mapping.getPatternValues())
                        for (var method : names) {
                            var route = new Route(method, pattern);
                            table.put(route.name(), route);
                        }
                });
        return table;
    }

    String name() {
        return method + " " + pattern;
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean reads() {
        return !method.equals("POST");
    }

    List<String> variables() {
        return VARIABLE.matcher(pattern).results().map(this::name).toList();
    }

    String path(Map<String, String> values) {
        return VARIABLE.matcher(pattern)
                .replaceAll(m -> java.util.Objects.requireNonNull(values.get(name(m)), name()));
    }

    /** What a variable stands for: {@code id} is what the part of the path before it holds. */
    private String name(MatchResult m) {
        if (pattern.startsWith("/concerns/drafts/") && m.group(1).equals("child")) return "number";
        if (!m.group(1).equals("id")) return m.group(1);
        var before = pattern.substring(0, m.start() - 1);
        return before.substring(before.lastIndexOf('/') + 1).replaceFirst("s$", "");
    }
}
