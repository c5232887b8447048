package org.waymark.web.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Figures;

/** Our templates make the same page of the same options as the design system's own macros. */
class FixturesTest {

    /** Every component of govuk-frontend that Waymark uses. */
    static final List<String> COMPONENTS =
            List.of(
                    "back-link",
                    "breadcrumbs",
                    "button",
                    "character-count",
                    "checkboxes",
                    "date-input",
                    "details",
                    "error-message",
                    "error-summary",
                    "fieldset",
                    "file-upload",
                    "hint",
                    "input",
                    "inset-text",
                    "label",
                    "notification-banner",
                    "pagination",
                    "panel",
                    "radios",
                    "select",
                    "service-navigation",
                    "skip-link",
                    "summary-list",
                    "table",
                    "tag",
                    "task-list",
                    "textarea",
                    "warning-text");

    @Test
    void everyExampleOfEveryUsedComponentMakesTheSamePage() {
        var skips = Skips.read();
        var differences = new TreeMap<String, String>();
        int compared = 0;
        for (var component : COMPONENTS) {
            var fixtures = Fixture.of(component).toList();
            var different = differences(fixtures);
            print(component, fixtures.size(), different, skips);
            differences.putAll(different);
            compared += fixtures.size();
        }
        var figures = figures(compared, differences.size(), skips);
        System.out.print(figures);
        Figures.write("fixtures", figures);
        var unlisted = new TreeMap<>(differences);
        skips.keySet().forEach(unlisted::remove);
        assertThat(String.join("\n", unlisted.values())).isEmpty();
        assertThat(skips.keySet()).as("skips that are needed").isSubsetOf(differences.keySet());
    }

    @Test
    void everyUsedComponentOfTheDesignSystemIsCompared() throws IOException {
        var unlisted = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(Path.of("src/main/jte/web"))) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (Fixture.has(name) && !COMPONENTS.contains(name)) unlisted.add(name);
            }
        }
        assertThat(unlisted).isEmpty();
    }

    private static String figures(int compared, int different, Map<String, String> skips) {
        var text =
                new StringBuilder(
                        "Fixtures: %d compared, %d equal, %d skipped%n"
                                .formatted(compared, compared - different, skips.size()));
        skips.forEach((name, reason) -> text.append("  skipped %s: %s%n".formatted(name, reason)));
        return text.toString();
    }

    private static Map<String, String> differences(List<Fixture> fixtures) {
        var differences = new TreeMap<String, String>();
        for (var fixture : fixtures) {
            var difference = difference(fixture);
            if (difference != null) {
                differences.put(fixture.label(), difference);
            }
        }
        return differences;
    }

    private static void print(
            String component,
            int compared,
            Map<String, String> different,
            Map<String, String> skips) {
        var skipped = different.keySet().stream().filter(skips::containsKey).count();
        System.out.printf(
                "  %-20s compared %3d, equal %3d, skipped %d%n",
                component, compared, compared - different.size(), skipped);
    }

    private static @Nullable String difference(Fixture fixture) {
        List<String> actual;
        try {
            actual = fixture.actual();
        } catch (RuntimeException e) {
            return fixture.label() + ": " + e;
        }
        var expected = fixture.expected();
        if (actual.equals(expected)) {
            return null;
        }
        var missing = new ArrayList<>(expected);
        var extra = new ArrayList<>(actual);
        actual.forEach(missing::remove);
        expected.forEach(extra::remove);
        return fixture.label() + "\n  - " + missing + "\n  + " + extra;
    }
}
