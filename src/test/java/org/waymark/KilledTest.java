package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.util.FileSystemUtils;
import org.waymark.testing.Api;
import org.waymark.testing.Concern;
import org.waymark.testing.Figures;
import org.waymark.testing.OwnProcess;

/**
 * The application is killed while people send concerns: what was acknowledged is there afterwards.
 */
@Isolated
class KilledTest {
    private static final Path FOLDER = Path.of("target", "killed").toAbsolutePath();
    private static final String LEAH = "leah.barnes@moorside.example";
    private static final int SENDERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ACKNOWLEDGED_BEFORE = 40;

    /** The senders' own book: each key that was sent, and what was acknowledged for it. */
    private final Map<String, String> sent = new ConcurrentHashMap<>();

    private final Map<String, UUID> acknowledged = new ConcurrentHashMap<>();

    @Test
    void kill_9_in_the_middle_of_sending_loses_nothing_acknowledged_and_the_next_start_works()
            throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        var first = OwnProcess.start(FOLDER);
        try {
            sendUntilKilled(first, first.api(LEAH));
        } finally {
            first.kill();
        }
        try (var second = OwnProcess.start(FOLDER)) {
            for (var setting : List.of("fsync", "synchronous_commit"))
                assertThat(second.sql().sql("show " + setting).query(String.class).single())
                        .as("not lost when the power fails: " + setting)
                        .isEqualTo("on");
            assertThat(concernsOfLeah(second)).containsAll(acknowledged.values());
            var api = second.api(LEAH);
            var unknown =
                    sent.keySet().stream().filter(key -> !acknowledged.containsKey(key)).toList();
            for (var key : unknown) assertThat(send(api, key)).as("sent again").isEqualTo(201);
            assertThat(concernsOfLeah(second)).hasSize(before + sent.size());
            assertThat(brokenEntries(second)).isZero();
            Figures.write(
                    "killed",
                    "Killed while sending: %d acknowledged, 0 lost; %d of unknown outcome sent again, one concern each%n"
                            .formatted(acknowledged.size(), unknown.size()));
        }
    }

    private int before;

    private void sendUntilKilled(OwnProcess waymark, Api api) throws InterruptedException {
        before = concernsOfLeah(waymark).size();
        var killed = new AtomicInteger();
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            for (int i = 0; i < SENDERS; i++)
                senders.execute(() -> {
                    while (killed.get() == 0) {
                        try {
                            send(api, UUID.randomUUID().toString());
                        } catch (RuntimeException e) {
                            return;
                        }
                    }
                });
            var until = Instant.now().plus(PATIENCE);
            while (acknowledged.size() < ACKNOWLEDGED_BEFORE && Instant.now().isBefore(until))
                Thread.sleep(5);
            waymark.kill();
            killed.set(1);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE);
    }

    private int send(Api api, String key) {
        var body = sent.computeIfAbsent(key, k -> Concern.aboutANewChild().json());
        var answer = api.post("/api/v1/concerns", body, key);
        if (answer.status() == 201)
            acknowledged.put(
                    key,
                    UUID.fromString(answer.body().path("parts").path(0).path("id").asString()));
        return answer.status();
    }

    private static List<UUID> concernsOfLeah(OwnProcess waymark) {
        var sql = waymark.sql();
        sql.sql(
                        "select set_config('app.practitioner', id::text, false) from practitioner where email = ?::citext")
                .param(LEAH)
                .query(String.class)
                .single();
        return sql.sql("select id from concern").query(UUID.class).list();
    }

    private static long brokenEntries(OwnProcess waymark) {
        return waymark.sql()
                .sql("select count(*) from broken_entries()")
                .query(Long.class)
                .single();
    }
}
