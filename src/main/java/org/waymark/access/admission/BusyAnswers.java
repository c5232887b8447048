package org.waymark.access.admission;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.waymark.access.EmergencyContacts;
import org.waymark.access.signin.ContentPolicy;
import org.waymark.web.Frame;

/**
 * What is said when Waymark is busy: to a program problem+json, to a person a page that holds what
 * they typed. Both say when to come again, and not the same moment to everybody.
 */
@Component
@ConditionalOnWebApplication
class BusyAnswers {
    private static final int SOONEST = 3;
    private static final int LATEST = 8;

    private final TemplateEngine templates;
    private final ObjectProvider<EmergencyContacts> contacts;

    BusyAnswers(TemplateEngine templates, ObjectProvider<EmergencyContacts> contacts) {
        this.templates = templates;
        this.contacts = contacts;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        var seconds = ThreadLocalRandom.current().nextInt(SOONEST, LATEST + 1);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (path.startsWith("/api/")) write(response, "application/problem+json", problem(seconds));
        else {
            var nonce = ContentPolicy.before(request, response);
            response.setHeader("X-Content-Type-Options", "nosniff");
            write(response, "text/html", page(request, seconds, nonce));
        }
    }

    private static String problem(int seconds) {
        return """
        {"type":"about:blank","title":"Service Unavailable","status":503,\
        "detail":"Waymark is busy. Nothing was changed. Send it again in %d seconds, with the same Idempotency-Key."}\
        """
                .formatted(seconds);
    }

    private String page(HttpServletRequest request, int seconds, String nonce) {
        var numbers = contacts.stream().flatMap(c -> c.now().stream()).toList();
        var frame = Frame.signedOut("/danger", numbers, null, nonce);
        var page = new BusyPage(frame, seconds, Sent.of(request));
        var text = new StringOutput();
        templates.render("access/busy.jte", page, text);
        return text.toString();
    }

    private static void write(HttpServletResponse response, String type, String words)
            throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }
}
