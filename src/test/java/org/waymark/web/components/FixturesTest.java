package org.waymark.web.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
        System.out.printf(
                "Fixtures: compared %d, equal %d, skipped %d%n",
                compared, compared - differences.size(), skips.size());
        skips.forEach((name, reason) -> System.out.println("  skipped " + name + ": " + reason));
        var unlisted = new TreeMap<>(differences);
        skips.keySet().forEach(unlisted::remove);
        assertThat(String.join("\n", unlisted.values())).isEmpty();
        assertThat(skips.keySet()).as("skips that are needed").isSubsetOf(differences.keySet());
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
