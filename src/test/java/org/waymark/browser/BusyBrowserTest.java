package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.waymark.testing.Api;
import org.waymark.testing.Concern;
import org.waymark.testing.Northmoor;

/** More is asked of Waymark than it can do, because its database holds everybody up. */
@ResourceLock("second area")
class BusyBrowserTest {
    private static final int READING = 8;
    private static final int FIRST = 2;
    private static final String FIELD = "What the new token is for";
    private static final Northmoor AREA = Northmoor.second();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<CompletableFuture<Integer>> held = new ArrayList<>();

    @Test
    void who_cannot_be_answered_is_told_so_at_once_and_keeps_what_they_typed() throws Exception {
        var joe = AREA.api("Joe Tanner");
        try (var visit = Visit.to(AREA.url());
                var database = AREA.superuser().getConnection()) {
            visit.signIn("joe.tanner@harbour.example", Northmoor.PASSWORD).open("/account");
            visit.fill(FIELD, "Register & \"more\"").choose("7 days");
            nobodyGoesOn(database);
            hold(READING, () -> joe.get("/api/v1/work"));
            until(() -> get("/health").body().contains("\"busy\":true"));
            assertThat(get("/sign-in").statusCode()).as("is not starved by reading").isEqualTo(200);
            hold(FIRST, () -> joe.post("/api/v1/concerns", Concern.aboutANewChild().json()));
            until(() -> waiting() == READING + FIRST);

            var page = HTTP.sendAsync(request("/work").build(), BodyHandlers.ofString());
            var read = HTTP.sendAsync(request("/api/v1/work").build(), BodyHandlers.ofString());
            var written = HTTP.sendAsync(aConcern(), BodyHandlers.ofString());
            var signIn = HTTP.sendAsync(aPassword(), BodyHandlers.ofString());
            visit.press("Make a token");
            assertThat(get("/health").statusCode()).isEqualTo(200);
            assertThat(get("/danger").statusCode()).isEqualTo(200);
            database.rollback();

            isBusy(page.join());
            assertThat(page.join().body()).contains("Try again", "href=\"/work\"", "call 999");
            isBusy(signIn.join());
            assertThat(signIn.join().body()).doesNotContain("lantern").contains("Go back");
            isBusyProblem(read.join());
            isBusyProblem(written.join());
            assertThat(visit.status()).isEqualTo(503);
            assertThat(visit.content()).contains("What you typed is still here");
            visit.check("busy");
            for (var request : held) assertThat(request.join()).isBetween(200, 201);
            assertThat(joe.get("/api/v1/work").status()).as("at once afterwards").isEqualTo(200);
            assertThat(visit.press("Send again").content()).contains("Register & \"more\"");
        }
    }

    private static void nobodyGoesOn(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (var lock = database.createStatement()) {
            lock.execute("lock table api_token in access exclusive mode");
        }
    }

    private void hold(int times, java.util.function.Supplier<Api.Answer> request) {
        for (int n = 0; n < times; n++) {
            var status = new CompletableFuture<Integer>();
            Thread.ofVirtual().start(() -> status.complete(request.get().status()));
            held.add(status);
        }
    }

    private static long waiting() {
        return AREA.sql()
                .sql("select count(*) from pg_locks where not granted")
                .query(Long.class)
                .single();
    }

    private static void until(BooleanSupplier so) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!so.getAsBoolean()) assertThat(System.nanoTime()).isLessThan(end);
    }

    private static void isBusy(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(answer.body()).contains("Waymark is busy");
    }

    private static void isBusyProblem(HttpResponse<String> answer) {
        isBusy(answer);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(answer.body()).contains("with the same Idempotency-Key");
    }

    private static HttpRequest aConcern() {
        return request("/api/v1/concerns")
                .POST(BodyPublishers.ofString(Concern.aboutANewChild().json()))
                .build();
    }

    private static HttpRequest aPassword() {
        return request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=joe&password=" + Northmoor.PASSWORD))
                .build();
    }

    private static HttpResponse<String> get(String path) {
        return HTTP.sendAsync(request(path).build(), BodyHandlers.ofString()).join();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(AREA.url() + path));
    }
}
