import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CoreDsl;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpDsl;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What one arrival asks for: nine of ten read, the tenth records a concern or refers one that was
 * recorded before. Which one, and about which child, follows from its number.
 */
final class Work {
    private static final String[] GIVEN = {"Karina", "Derrthen", "Mossie", "Rubton", "Salo", "Vizzara"};
    private static final String[] FAMILY = {"Macdabenson", "Macsalason", "Mactothooson", "Macrubieson", "Macnalason"};
    private static final String CONCERN =
            """
            {"account": {"what": "Gifts that nobody can explain.", "toldBy": "SEEN", "from": "%s", "precision": "DAY"},
             "children": [{"described": {"givenName": "%s", "familyName": "%s", "birth": {"date": "%s", "precision": "DAY"}},
                           "safeNow": "YES", "safeHome": "YES"}]}
            """;
    private static final String REFERRAL = System.getProperty("referral");

    private final Queue<String> unreferred = new ConcurrentLinkedQueue<>();
    private final int children = Integer.getInteger("children");
    private final String reader = "Bearer " + System.getProperty("token");
    private final String writer = "Bearer " + System.getProperty("writer");
    private final String cookie = System.getProperty("cookie");
    private final LocalDate today = LocalDate.now();

    /** Puts into the session what {@link #request} sends. */
    Session chosen(Session session, long n) {
        var random = new Random(n * 0x9E3779B97F4A7C15L);
        var r = random.nextInt(100);
        if (r < 30) return read(session, "file", "/api/v1/files/" + reference(random), false);
        if (r < 40) return read(session, "file-page", "/files/" + reference(random), true);
        if (r < 65) return read(session, "work", "/api/v1/work", false);
        if (r < 75) return read(session, "work-page", "/work", true);
        if (r < 90) return read(session, "find", "/api/v1/children?q=" + misspelt(random), false);
        return written(session, random);
    }

    private static String misspelt(Random random) {
        return GIVEN[random.nextInt(GIVEN.length)] + "+" + FAMILY[random.nextInt(FAMILY.length)];
    }

    private String reference(Random random) {
        var i = 1 + random.nextInt(children);
        return "WM-2020-%07d".formatted(i % 200 == 0 ? i - 1 : i);
    }

    private Session written(Session session, Random random) {
        var concern = random.nextBoolean() ? unreferred.poll() : null;
        var key = UUID.randomUUID().toString();
        if (concern != null)
            return session.setAll(Map.of("kind", "refer", "path", "/api/v1/concerns/" + concern + "/referral", "key", key, "body", REFERRAL));
        var born = today.minusYears(13).minusDays(random.nextInt(300));
        var body = CONCERN.formatted(today.minusDays(3), "Robin", "Example" + Long.toString(Math.abs(random.nextLong()), 36), born);
        return session.setAll(Map.of("kind", "record", "path", "/api/v1/concerns", "key", key, "body", body));
    }

    private Session read(Session session, String kind, String path, boolean page) {
        return session.setAll(Map.of("kind", kind, "path", path, "page", page));
    }

    ChainBuilder request() {
        return CoreDsl.doIfOrElse((Session s) -> s.contains("key"))
                .then(checked(http("write").post("#{path}"))
                        .header("Authorization", writer).header("Content-Type", "application/json").header("Idempotency-Key", "#{key}")
                        .body(StringBody("#{body}")))
                .orElse(CoreDsl.doIfOrElse((Session s) -> s.getBoolean("page"))
                        .then(checked(http("page").get("#{path}")).header("Cookie", cookie).header("Accept", "text/html"))
                        .orElse(checked(http("read").get("#{path}")).header("Authorization", reader).header("Accept", "application/json")));
    }

    private static HttpRequestActionBuilder checked(HttpRequestActionBuilder request) {
        return request.check(
                HttpDsl.status().saveAs("status"),
                HttpDsl.header("Retry-After").optional().saveAs("retryAfter"),
                CoreDsl.bodyString().saveAs("answer"));
    }

    /** The id of what was made, from the answer to a write. */
    String made(Session session) {
        var at = "record".equals(session.getString("kind")) ? "\"parts\":[{\"id\":\"" : "\"id\":\"";
        var answer = session.getString("answer");
        var from = answer.indexOf(at) + at.length();
        var id = answer.substring(from, from + 36);
        if ("record".equals(session.getString("kind"))) unreferred.add(id);
        return id;
    }
}
