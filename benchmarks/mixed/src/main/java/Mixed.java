import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Mixed work: with {@code -Drate} an arrival each 1/rate s, whatever becomes of those before it, each timed from when it should
 * have been sent; without, {@code -Dclients} at once, the next as soon as the last was answered. Writes a line for each arrival:
 * second, kind, microseconds, status (0: no answer), Retry-After or -, id of what was made or -.
 */
public final class Mixed extends Simulation {
    private final int rate = Integer.getInteger("rate", 0);
    private final int seconds = Integer.getInteger("seconds");
    private final AtomicLong began = new AtomicLong();
    private final AtomicLong arrivals = new AtomicLong();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Work work = new Work();

    public Mixed() {
        var each = scenario("mixed").exec(this::arrives).exec(work.request()).exec(this::answered);
        var closed = Integer.getInteger("clients", 8);
        setUp(rate > 0
                        ? each.injectOpen(constantUsersPerSec(rate).during(seconds))
                        : each.injectClosed(constantConcurrentUsers(closed).during(seconds)))
                .protocols(http.baseUrl(System.getProperty("url")).shareConnections().disableCaching().disableFollowRedirect()
                        .disableWarmUp());
    }

    private Session arrives(Session session) {
        var now = System.nanoTime();
        began.compareAndSet(0, now);
        var n = arrivals.getAndIncrement();
        var due = rate == 0 ? now : Math.min(now, began.get() + n * 1_000_000_000L / rate);
        return work.chosen(session.set("due", due), n + Long.getLong("seed", 1L) * 1_000_000_000L);
    }

    private Session answered(Session session) {
        var due = session.getLong("due");
        var micros = (System.nanoTime() - due) / 1000;
        var status = session.contains("status") ? session.getInt("status") : 0;
        var made = status == 201 ? work.made(session) : "-";
        var retry = session.contains("retryAfter") ? session.getString("retryAfter") : "-";
        lines.add(String.join("\t", Long.toString((due - began.get()) / 1_000_000_000L), session.getString("kind"), Long.toString(micros),
                Integer.toString(status), retry, made));
        return session;
    }

    @Override
    public void after() {
        try {
            Files.write(Path.of(System.getProperty("out")), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
