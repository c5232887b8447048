package org.waymark.access.matrix;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.access.tokens.ApiTokens;
import org.waymark.people.Practitioner;
import org.waymark.testing.Northmoor;
import org.waymark.testing.Statements;

/** A persona at both doors: with a session at the pages, with a token at the API. */
final class Caller {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String NO_VERSION_HAS_THIS_NUMBER = "999999";
    private static final Pattern DIFFERS_EACH_TIME =
            Pattern.compile(
                    "nonce=\"[^\"]*\"|name=\"_csrf\" value=\"[^\"]*\"|data-csrf=\"[^\"]*\"|WM-\\d{4}-\\d+"
                            + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final String url;
    private final @Nullable String token;
    private String cookie = "";
    private String csrf = "";

    private Caller(String url, @Nullable String token) {
        this.url = url;
        this.token = token;
    }

    /** What came back, without what differs in every answer. */
    record Got(int status, String location, String body) {
        Answer answer() {
            return Answer.of(status, location);
        }

        Got comparable() {
            return new Got(status, same(location), same(body));
        }

        /** Where the two begin to differ. */
        String difference(Got other) {
            if (status != other.status || !location.equals(other.location))
                return status + " " + location + " / " + other.status + " " + other.location;
            int at = 0;
            while (at < Math.min(body.length(), other.body.length())
                    && body.charAt(at) == other.body.charAt(at)) at++;
            return around(body, at) + " / " + around(other.body, at);
        }

        private static String around(String text, int at) {
            return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40))
                    .replaceAll("\\s+", " ");
        }
    }

    static Caller anonymous(Northmoor area) {
        var caller = new Caller(area.url(), null);
        caller.readPage("/sign-in");
        return caller;
    }

    static Caller of(Northmoor area, Practitioner person) {
        var token = area.bean(ApiTokens.class).make(person.id(), "matrix", Duration.ofHours(1));
        var caller = new Caller(area.url(), token);
        caller.signIn(person.email());
        return caller;
    }

    Got call(Route route, String path) {
        return got(answer(route, path, "", null));
    }

    /**
     * All of the answer.
     *
     * @param fields of the form, each with an ampersand behind it
     * @param countAs under which the statements are counted; null for not
     */
    HttpResponse<String> answer(Route route, String path, String fields, @Nullable String countAs) {
        var request = HttpRequest.newBuilder(URI.create(url + path));
        if (countAs != null) request.header(Statements.HEADER, countAs);
        if (token != null && route.isApi()) request.header("Authorization", "Bearer " + token);
        if (!route.isApi()) request.header("Cookie", cookie).header("Accept", "text/html");
        return send(
                switch (route.method()) {
                    case "GET", "ANY" -> request.GET();
                    default -> route.isApi() ? json(request) : form(request, fields);
                });
    }

    /** A page as it is sent, such as a PDF. */
    byte[] bytes(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).header("Cookie", cookie);
        try {
            return HTTP.send(request.GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Without what differs in every answer, whatever was asked for. */
    static String same(String text) {
        return DIFFERS_EACH_TIME.matcher(text).replaceAll("…");
    }

    /** An empty body over a version that nobody has: who may do it is told so, nothing changes. */
    private HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", NO_VERSION_HAS_THIS_NUMBER)
                .POST(BodyPublishers.ofString("{}"));
    }

    private HttpRequest.Builder form(HttpRequest.Builder request, String fields) {
        var body =
                fields
                        + "_csrf=%s&_key=%s&_version=%s"
                                .formatted(csrf, UUID.randomUUID(), NO_VERSION_HAS_THIS_NUMBER);
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private void signIn(String email) {
        readPage("/sign-in");
        var request = HttpRequest.newBuilder(URI.create(url + "/sign-in")).header("Cookie", cookie);
        var fields = "email=%s&password=%s&".formatted(email, Northmoor.PASSWORD);
        keepCookie(send(form(request, fields)));
        readPage("/account");
    }

    private void readPage(String path) {
        var page =
                send(HttpRequest.newBuilder(URI.create(url + path)).header("Cookie", cookie).GET());
        keepCookie(page);
        var found = CSRF.matcher(page.body());
        if (!found.find())
            throw new IllegalStateException("no form on " + path + ": " + page.statusCode());
        csrf = found.group(1);
    }

    private void keepCookie(HttpResponse<String> response) {
        response.headers()
                .allValues("Set-Cookie")
                .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
    }

    private static Got got(HttpResponse<String> r) {
        return new Got(
                r.statusCode(),
                r.headers().firstValue("Location").map(l -> URI.create(l).getPath()).orElse(""),
                r.body());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
