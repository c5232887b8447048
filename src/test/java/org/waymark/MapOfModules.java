package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Writes docs/map.md from the packages themselves: what each is for, and what it may use. */
final class MapOfModules {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NEIGHBOURS = Pattern.compile("allowedDependencies = \\{([^}]*)}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final String HEAD =
            """
            # Map

            Written by `ModulesTest` from each `package-info.java`; that test also holds every module to its neighbours. A module's root
            package is what others may use of it; `web` are its pages, `api` its REST controllers, and nobody else uses those. Templates
            are in `src/main/jte/<module>`, migrations in `src/main/resources/db/migration/<module>`, tests mirror the packages.

            Each line uses only lines below it.

            """;

    private final List<ApplicationModule> modules;
    private final Map<String, Integer> levels = new TreeMap<>();

    private MapOfModules(ApplicationModules modules) {
        this.modules = modules.stream().toList();
        for (var m : this.modules) level(name(m));
    }

    static String of(ApplicationModules modules) {
        return new MapOfModules(modules).text();
    }

    private String text() {
        return HEAD
                + "```\n"
                + drawing()
                + "```\n\n"
                + modules.stream()
                        .sorted(order())
                        .map(this::section)
                        .collect(Collectors.joining("\n"));
    }

    private Comparator<ApplicationModule> order() {
        return Comparator.<ApplicationModule>comparingInt(m -> -level(name(m)))
                .thenComparing(MapOfModules::name);
    }

    private String drawing() {
        var lines = new TreeMap<Integer, List<String>>(Comparator.reverseOrder());
        for (var m : modules)
            lines.merge(
                    level(name(m)),
                    List.of(name(m)),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).sorted().toList());
        return lines.values().stream()
                .map(line -> String.join("   ", line) + "\n")
                .collect(Collectors.joining());
    }

    private String section(ApplicationModule m) {
        var uses = uses(name(m));
        return "## %s\n\n%s\n\nMay use: %s.\n"
                .formatted(
                        name(m),
                        purpose(name(m)),
                        uses.isEmpty() ? "nothing else of Waymark" : String.join(", ", uses));
    }

    /** One more than the highest of what it may use. */
    private int level(String module) {
        var known = levels.get(module);
        if (known != null) return known;
        var level = uses(module).stream().mapToInt(this::level).max().orElse(-1) + 1;
        levels.put(module, level);
        return level;
    }

    /** By its source, because tests may have packages of the same name. */
    private static List<String> uses(String module) {
        var declared = NEIGHBOURS.matcher(source(module));
        if (!declared.find()) return List.of();
        return QUOTED.matcher(declared.group(1))
                .results()
                .map(d -> d.group(1).replaceFirst(" ::.*", ""))
                .distinct()
                .sorted()
                .toList();
    }

    /** The words of its package-info, as plain text. */
    private static String purpose(String module) {
        var source = source(module);
        return source.substring(source.indexOf("/**") + 3, source.indexOf("*/"))
                .replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@(?:link|code) ([^}]*)\\}", "`$1`")
                .replaceAll("`org\\.waymark\\.[\\w.]*\\.(\\w+)(#\\w+)?`", "`$1$2`")
                .replace(" <p>", "\n\n")
                .strip();
    }

    private static String source(String module) {
        try {
            return Files.readString(
                    SOURCES.resolve("org/waymark/" + module + "/package-info.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ApplicationModule m) {
        return m.getIdentifier().toString();
    }
}
