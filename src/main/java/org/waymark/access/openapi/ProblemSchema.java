package org.waymark.access.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** What every error looks like, see access/web/Problems. */
final class ProblemSchema {
    static final String NAME = "Problem";
    private static final String JSON =
            org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private ProblemSchema() {}

    static Schema<?> schema() {
        var line =
                new ObjectSchema()
                        .addProperty(
                                "field",
                                text("The field that broke it; absent if it is the whole", "why"))
                        .addProperty(
                                "rule",
                                text("Its name, the same for ever", "DECISION_NEEDS_RATIONALE"))
                        .addProperty(
                                "message",
                                text(
                                        "What a person is told",
                                        "Enter why you chose this course of action"))
                        .addProperty("source", text("Where the rule comes from", "guide ¶8"));
        return new ObjectSchema()
                .description("RFC 9457, with every rule that was broken")
                .addProperty(
                        "type",
                        text(
                                "urn:waymark:rule: and the first rule",
                                "urn:waymark:rule:DECISION_NEEDS_RATIONALE"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(line));
    }

    static ApiResponse response(String words) {
        return new ApiResponse()
                .description(words)
                .content(
                        new Content()
                                .addMediaType(
                                        JSON,
                                        new MediaType()
                                                .schema(
                                                        new Schema<>()
                                                                .$ref(
                                                                        "#/components/schemas/"
                                                                                + NAME))));
    }

    private static Schema<?> text(String words, String example) {
        return new StringSchema().description(words).example(example);
    }
}
