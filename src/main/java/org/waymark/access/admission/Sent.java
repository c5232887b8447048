package org.waymark.access.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;

/**
 * What was sent and not taken, so that one press sends it again. With its idempotency key, so that
 * it has one effect however often it is pressed. A password is not written into a page, and a file
 * is not kept: their form is one step back, in the browser.
 *
 * @param url where it goes
 * @param change whether it was to change something
 * @param fields what was typed; empty where it was not kept
 */
public record Sent(String url, boolean change, List<Field> fields) {
    /** Forms that ask for a password. */
    private static final List<String> SECRETS = List.of("/sign-in", "/password");

    public record Field(String name, String value) {}

    public Sent {
        fields = List.copyOf(fields);
    }

    static Sent of(HttpServletRequest request) {
        var query = request.getQueryString();
        var url = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (!request.getMethod().equals("POST"))
            return new Sent(url, !request.getMethod().equals("GET"), List.of());
        var fields = isKept(request) ? fields(request) : List.<Field>of();
        // What stands behind the question mark is among the fields.
        return new Sent(fields.isEmpty() ? url : request.getRequestURI(), true, fields);
    }

    private static boolean isKept(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && SECRETS.stream().noneMatch(request.getRequestURI()::contains);
    }

    private static List<Field> fields(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        for (var sent : request.getParameterMap().entrySet()) {
            if (sent.getKey().toLowerCase(Locale.ROOT).contains("password")) return List.of();
            for (var value : sent.getValue()) fields.add(new Field(sent.getKey(), value));
        }
        return fields;
    }
}
