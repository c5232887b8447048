package org.waymark.web.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
                    "radios",
                    "select",
                    "service-navigation",
                    "skip-link",
                    "summary-list",
                    "table",
                    "tag",
                    "textarea",
                    "warning-text");

    @Test
    void everyExampleOfEveryUsedComponentMakesTheSamePage() {
        var skips = Skips.read();
        var differences = new TreeMap<String, String>();
        int equal = 0;
        var fixtures = COMPONENTS.stream().flatMap(Fixture::of).toList();
        for (var fixture : fixtures) {
            var difference = difference(fixture);
            if (difference == null) {
                equal++;
            } else {
                differences.put(fixture.label(), difference);
            }
        }
        System.out.printf(
                "govuk-frontend 5.14.0 fixtures: %d components, compared %d, equal %d, skipped %d%n",
                COMPONENTS.size(), fixtures.size(), equal, skips.size());
        skips.forEach((name, reason) -> System.out.println("  skipped " + name + ": " + reason));
        var unlisted = new TreeMap<>(differences);
        skips.keySet().forEach(unlisted::remove);
        assertThat(String.join("\n", unlisted.values())).isEmpty();
        assertThat(skips.keySet()).as("skips that are needed").isSubsetOf(differences.keySet());
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
