package org.waymark.web.components;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One example of govuk-frontend: options, and the HTML that the Nunjucks macro makes of them. */
record Fixture(String component, String name, JsonNode options, String html) {

    private static final String FOLDER =
            "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/";

    /** Whether govuk-frontend has examples of a component of this name. */
    static boolean has(String component) {
        return Fixture.class.getResource(FOLDER + component + "/fixtures.json") != null;
    }

    static Stream<Fixture> of(String component) {
        try (InputStream json =
                Fixture.class.getResourceAsStream(FOLDER + component + "/fixtures.json")) {
            var all = NunjucksOptions.MAPPER.readTree(Objects.requireNonNull(json));
            return all
                    .get("fixtures")
                    .valueStream()
                    .map(f ->
                            new Fixture(
                                    component,
                                    f.get("name").asString(),
                                    f.get("options"),
                                    f.get("html").asString()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException("No fixtures of " + component, e);
        }
    }

    String label() {
        return component + " / " + name;
    }

    List<String> expected() {
        return Dom.lines(html);
    }

    List<String> actual() {
        return Dom.lines(NunjucksOptions.read(component, options).toString());
    }
}
