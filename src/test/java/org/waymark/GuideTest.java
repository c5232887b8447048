package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.testing.Northmoor;

/** docs/guide.md says where each paragraph of the guide is: what it names must exist. */
class GuideTest {
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern ROUTE = Pattern.compile("(GET|POST) /\\S*");
    private static final Pattern TEST = Pattern.compile("(\\w+Test)(?:\\.(\\w+))?");
    private static final Pattern PARAGRAPH = Pattern.compile("^\\| ¶(\\d+) \\|.*");

    @Test
    void every_paragraph_of_the_guide_has_a_row() {
        var paragraphs =
                lines("docs/guide.md").stream()
                        .flatMap(line -> PARAGRAPH.matcher(line).results())
                        .map(m -> Integer.parseInt(m.group(1)))
                        .toList();
        assertThat(new TreeSet<>(paragraphs))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 18).boxed().toList());
    }

    @Test
    void a_row_names_a_page_an_api_and_a_test_or_says_later() {
        assertThat(lines("docs/guide.md"))
                .filteredOn(line -> PARAGRAPH.matcher(line).matches())
                .allSatisfy(line -> {
                    var cells = line.split("\\|");
                    for (int i = 3; i <= 5; i++)
                        assertThat(cells[i]).as(line).containsAnyOf("`", "later", "none");
                });
    }

    @Test
    void every_page_and_route_that_the_documents_name_exists() {
        var table = new TreeSet<String>();
        Northmoor.area()
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping ->
                        mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method ->
                                        mapping.getPatternValues()
                                                .forEach(path -> table.add(method + " " + path))));
        assertThat(named(ROUTE)).isNotEmpty().isSubsetOf(table);
    }

    @Test
    void every_test_that_the_documents_name_exists() {
        var missing = new ArrayList<String>();
        named(TEST)
                .forEach(name -> {
                    var test = TEST.matcher(name);
                    if (!test.matches()) throw new IllegalStateException(name);
                    var source = source(test.group(1));
                    var method = test.group(2);
                    if (source.isEmpty()
                            || (method != null && !source.contains("void " + method + "(")))
                        missing.add(name);
                });
        assertThat(missing).isEmpty();
    }

    private static Set<String> named(Pattern kind) {
        var names = new TreeSet<String>();
        for (var document : List.of("docs/guide.md", "docs/quality.md"))
            for (var line : lines(document))
                NAMED.matcher(line)
                        .results()
                        .map(GuideTest::name)
                        .filter(name -> kind.matcher(name).matches())
                        .forEach(names::add);
        return names;
    }

    private static String name(MatchResult m) {
        return m.group(1);
    }

    private static String source(String test) {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var file = files.filter(f -> f.endsWith(test + ".java")).findFirst();
            return file.isEmpty() ? "" : Files.readString(file.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String document) {
        try {
            return Arrays.asList(Files.readString(Path.of(document)).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
