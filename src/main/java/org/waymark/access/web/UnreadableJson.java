package org.waymark.access.web;

import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.waymark.web.RuleBroken;
import tools.jackson.core.JacksonException;

/** Finds the field that could not be read, and says so without repeating what was in it. */
final class UnreadableJson {
    private UnreadableJson() {}

    static RuleBroken asBrokenRule(HttpMessageNotReadableException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof RuleBroken broken) return broken;
            if (t instanceof JacksonException json && !json.getPath().isEmpty())
                return new RuleBroken(RequestRules.VALUE_UNREADABLE, path(json));
        }
        return new RuleBroken(RequestRules.BODY_UNREADABLE);
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(r ->
                        r.getPropertyName() == null
                                ? "[" + r.getIndex() + "]"
                                : r.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
