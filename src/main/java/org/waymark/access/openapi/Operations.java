package org.waymark.access.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.waymark.access.Version;
import org.waymark.requests.CommandKey;

/** The headers and errors that an operation has by what its method takes. */
@Component
class Operations implements OperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (takes(handler, CommandKey.class))
            operation.addParametersItem(
                    header(
                            "Idempotency-Key",
                            false,
                            "Chosen by you, 8 to 200 characters. The same key twice has one effect; without one, every request is a new one.",
                            new StringSchema().minLength(8).maxLength(200)));
        if (takes(handler, Version.class))
            operation.addParametersItem(
                    header(
                            "If-Match",
                            true,
                            "The ETag that you were given when you read it.",
                            new StringSchema().example("\"3\"")));
        errors(operation, handler);
        return operation;
    }

    private static void errors(Operation operation, HandlerMethod handler) {
        var changes = handler.hasMethodAnnotation(PostMapping.class);
        if (operation.getResponses() == null) operation.setResponses(new ApiResponses());
        var responses = operation.getResponses();
        add(responses, "401", "There is no valid token in the request.");
        add(responses, "403", "You may see this but may not do it. The refusal is logged.");
        if (has(handler, PathVariable.class))
            add(responses, "404", "There is no such record, or not for you.");
        if (changes) add(responses, "409", "Somebody else was faster. Read it again.");
        add(responses, "422", "Rules were broken, all of them named. Nothing was changed.");
        add(
                responses,
                "503",
                "Waymark is busy, or its database is away. Nothing was changed; send it again after the seconds of Retry-After.");
    }

    private static void add(ApiResponses responses, String status, String words) {
        responses.putIfAbsent(status, ProblemSchema.response(words));
    }

    private static HeaderParameter header(
            String name, boolean required, String words, Schema<?> schema) {
        var header = new HeaderParameter();
        header.name(name).required(required).description(words).schema(schema);
        return header;
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static boolean has(
            HandlerMethod handler, Class<? extends java.lang.annotation.Annotation> annotation) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(p -> p.hasParameterAnnotation(annotation));
    }
}
