package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API describes itself: valid OpenAPI 3.1, every operation in words, every body by example. */
class OpenApiTest {
    private static final Path SCHEMA = Path.of("src/test/resources/openapi/3.1-2026-08-03.json");

    private final String text = fetch();
    private final JsonNode api = JsonMapper.builder().build().readTree(text);

    private record Operation(String name, JsonNode node) {}

    @Test
    void it_is_valid_by_the_schema_that_openapi_publishes() throws IOException {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(api.path("openapi").asString()).startsWith("3.1.");
    }

    @Test
    void every_operation_has_a_summary_and_says_how_it_fails() {
        assertThat(operations())
                .isNotEmpty()
                .allSatisfy(o -> {
                    assertThat(o.node().path("summary").asString("")).as(o.name()).isNotBlank();
                    assertThat(o.node().path("responses").propertyNames())
                            .as(o.name())
                            .contains("401", "403", "422");
                });
    }

    @Test
    void every_body_that_is_sent_has_an_example() {
        assertThat(operations())
                .filteredOn(o -> o.node().has("requestBody"))
                .filteredOn(o ->
                        o.node()
                                .at("/requestBody/content")
                                .valueStream()
                                .noneMatch(this::hasExample))
                .extracting(Operation::name)
                .isEmpty();
    }

    /** But for what is the same however often it is sent. */
    @Test
    void every_post_takes_an_idempotency_key() {
        assertThat(operations())
                .filteredOn(o -> o.name().startsWith("post "))
                .filteredOn(o -> !o.name().endsWith("/outcome-reading"))
                .filteredOn(o ->
                        o.node()
                                .path("parameters")
                                .valueStream()
                                .noneMatch(
                                        p -> p.path("name").asString("").equals("Idempotency-Key")))
                .extracting(Operation::name)
                .isEmpty();
    }

    @Test
    void ids_are_plain_text_and_no_type_of_ours_shows_its_wrapping() {
        assertThat(api.at("/components/schemas").propertyNames())
                .contains("Problem")
                .noneMatch(n ->
                        n.startsWith("access.Shown")
                                || n.endsWith("Id")
                                || n.endsWith("CommandKey"));
    }

    @Test
    void a_schema_is_named_after_its_module_so_that_no_two_share_one() {
        assertThat(api.at("/components/schemas").propertyNames())
                .contains("referral.DecisionBody", "missing.ReportBody")
                .filteredOn(n -> !n.equals("Problem"))
                .allMatch(n -> n.contains("."));
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(api.findValues("$ref").stream().map(JsonNode::asString).distinct())
                .isNotEmpty()
                .allSatisfy(ref ->
                        assertThat(api.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
    }

    private List<Operation> operations() {
        var all = new ArrayList<Operation>();
        for (Map.Entry<String, JsonNode> path : api.path("paths").properties())
            for (var method : path.getValue().properties())
                all.add(new Operation(method.getKey() + " " + path.getKey(), method.getValue()));
        return all;
    }

    private boolean hasExample(JsonNode media) {
        var schema = media.path("schema");
        var ref = schema.path("$ref").asString("");
        var shape = ref.isEmpty() ? schema : api.at(ref.substring(1));
        return media.has("example")
                || media.has("examples")
                || shape.has("example")
                || shape.has("examples");
    }

    private static String fetch() {
        var request =
                HttpRequest.newBuilder(URI.create(Northmoor.area().url() + "/api/openapi.json"))
                        .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target", "openapi.json"), answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
