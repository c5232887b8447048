package org.waymark.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API as a program with a token does. */
public final class Api {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String url;
    private final String token;
    private final @Nullable Instant moment;

    Api(String url, String token) {
        this(url, token, null);
    }

    private Api(String url, String token, @Nullable Instant moment) {
        this.url = url;
        this.token = token;
        this.moment = moment;
    }

    /** The same person at another moment. */
    public Api at(Instant moment) {
        return new Api(url, token, moment);
    }

    /** What came back. The body is a missing node where it is empty. */
    public record Answer(int status, HttpResponse<String> response) {
        public JsonNode body() {
            return response.body().isBlank() ? JSON.missingNode() : JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** All of this person's work, page by page. */
    public String work() {
        var all = new StringBuilder();
        for (@Nullable String after = ""; after != null; ) {
            var page = get("/api/v1/work" + (after.isEmpty() ? "" : "?after=" + after)).body();
            all.append(page);
            var next = page.get("next");
            after = next == null || next.isNull() ? null : next.asString();
        }
        return all.toString();
    }

    /** Counted under this name by {@link Statements}. */
    public Answer counted(String name, String path) {
        return send(request(path).header(Statements.HEADER, name).GET());
    }

    /**
     * The same for a change.
     *
     * @param etag the version that the person had before them; null where there is none
     */
    public Answer counted(String name, String path, String json, @Nullable String etag) {
        var request =
                request(path)
                        .header(Statements.HEADER, name)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(json));
        return send(etag == null ? request : request.header("If-Match", etag));
    }

    /** With a new idempotency key. */
    public Answer post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    public Answer post(String path, String json, String key) {
        return send(
                request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(json)));
    }

    /** A change over the version that the person had before them. */
    public Answer change(String path, String json, String etag) {
        return change(path, json, etag, UUID.randomUUID().toString());
    }

    public Answer change(String path, String json, String etag, String key) {
        return send(
                request(path)
                        .header("Idempotency-Key", key)
                        .header("If-Match", etag)
                        .POST(BodyPublishers.ofString(json)));
    }

    /** A form with a file, as multipart/form-data. */
    public Answer upload(
            String path, Map<String, String> fields, String fileName, byte[] file, String key) {
        var boundary = "boundary" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, boundary, "name=\"" + name + "\"", text(value)));
        part(body, boundary, "name=\"file\"; filename=\"" + fileName + "\"", file);
        body.writeBytes(text("--" + boundary + "--\r\n"));
        return send(
                request(path)
                        .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(
            ByteArrayOutputStream body, String boundary, String what, byte[] content) {
        body.writeBytes(text("--" + boundary + "\r\nContent-Disposition: form-data; " + what));
        body.writeBytes(text("\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(text("\r\n"));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json");
        return moment == null ? request : request.header(Moments.HEADER, moment.toString());
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
