package org.waymark.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.waymark.people.Practitioner;
import org.waymark.start.CannotStart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person of the walk: calls the API with their token and says each step. */
final class Walker {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Practitioner person;
    private final String url;
    private final String token;
    private final PrintStream out;

    Walker(Practitioner person, String url, String token, PrintStream out) {
        this.person = person;
        this.url = url;
        this.token = token;
        this.out = out;
    }

    /** What came back. */
    record Answer(JsonNode body, String etag) {
        String text(String pointer) {
            return body.at(pointer).asString("");
        }
    }

    Answer get(String what, String path) {
        return send(what, "GET", path, null, null, 200);
    }

    /** What this person may not know of is not there. */
    void finds(int status, String what, String path) {
        send(what, "GET", path, null, null, status);
    }

    Answer make(String what, String path, String json) {
        return send(what, "POST", path, json, null, 201);
    }

    Answer post(String what, String path, String json) {
        return send(what, "POST", path, json, null, 200);
    }

    Answer change(String what, String path, String json, String etag, int status) {
        return send(what, "POST", path, json, etag, status);
    }

    private Answer send(
            String what,
            String method,
            String path,
            @org.jspecify.annotations.Nullable String json,
            @org.jspecify.annotations.Nullable String etag,
            int expected) {
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .method(
                                method,
                                json == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json));
        if (etag != null) request.header("If-Match", etag);
        var began = System.nanoTime();
        var answer = send(request.build());
        var millis = (System.nanoTime() - began) / 1_000_000;
        out.printf(
                "  %-13s %-38s %-4s %-74s %d  %4d ms%n",
                person.name(), what, method, path, answer.statusCode(), millis);
        if (answer.statusCode() != expected)
            throw new CannotStart("Expected %d. %s".formatted(expected, answer.body()));
        return new Answer(
                JSON.readTree(answer.body()), answer.headers().firstValue("ETag").orElse(""));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new CannotStart(
                    "No Waymark answers at %s. Start it with ./waymark in another window, with the same PORT."
                            .formatted(url),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The walk was interrupted.", e);
        }
    }
}
