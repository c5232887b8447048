package org.waymark.access.web;

import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.waymark.web.RuleBroken;
import tools.jackson.core.JacksonException;

/** Finds the field that could not be read, and says so without repeating what was in it. */
final class UnreadableJson {
    private UnreadableJson() {}

    static RuleBroken asBrokenRule(HttpMessageNotReadableException e) {
        String field = null;
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof RuleBroken broken) return field == null ? broken : broken.on(field);
            if (field == null && t instanceof JacksonException json && !json.getPath().isEmpty())
                field = path(json);
        }
        return new RuleBroken(
                field == null ? RequestRules.BODY_UNREADABLE : RequestRules.VALUE_UNREADABLE,
                field);
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(r ->
                        r.getPropertyName() == null
                                ? "[" + r.getIndex() + "]"
                                : r.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
