package org.waymark.storylines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.storylines.Scene.made;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Concern;
import org.waymark.testing.Figures;
import org.waymark.testing.Northmoor;
import org.waymark.testing.Statements;

/**
 * How often each of the five main requests goes to the database, the signing in by token, the read
 * log and the history included, and with how many statements: bounded, so that none grows unseen
 * (quality.md). What nobody waits for goes along with the next question (Sql.later).
 */
class StatementsTest {
    private static final Northmoor AREA = Northmoor.area();
    private static final String JOE = "Joe Tanner";
    private static final String PRIYA = "Priya Nair";

    private static final String REFERRAL =
            """
            {"directReason": "Nobody could be reached."}
            """;
    private static final String DECISION =
            """
            {"action": "SECTION_17_ASSESSMENT", "exploitationSuspected": true, "rationale": "Gifts that nobody can explain.",
             "consulted": [{"name": "Karen Doyle", "agency": "Northmoor Police", "said": "Nothing known."}],
             "wishes": {"state": "NOT_YET_URGENT"}}
            """;

    private final Scene scene = new Scene();
    private final StringBuilder figures = new StringBuilder();

    @Test
    void none_of_the_five_main_requests_says_more_than_its_bound() {
        var joe = AREA.api(JOE);
        var priya = AREA.api(PRIYA);
        warm(joe, priya);

        made(joe.counted("record", "/api/v1/concerns", Concern.aboutANewChild().json(), null));
        bounded("record", "POST /api/v1/concerns", 4);
        var concern = scene.raise(JOE, Concern.aboutANewChild().json());
        var path = "/api/v1/concerns/" + concern + "/referral";
        var referral = Scene.id(joe.counted("refer", path, REFERRAL, null));
        bounded("refer", "POST /api/v1/concerns/{id}/referral", 7);

        read(priya, "file", "/api/v1/files/" + file(concern), "GET /api/v1/files/{reference}", 8);
        read(priya, "work", "/api/v1/work", "GET /api/v1/work", 4);
        read(priya, "find", "/api/v1/children?q=Robin+Example", "GET /api/v1/children?q=", 6);

        var desk = "/api/v1/front-door/referrals/" + referral;
        var etag = priya.get(desk).header("ETag");
        var decide = "/api/v1/referrals/" + referral + "/decision";
        made(priya.counted("decide", decide, DECISION, etag));
        bounded("decide", "POST /api/v1/referrals/{id}/decision", 16);
        Figures.write("statements", figures.toString());
    }

    private void read(Api api, String name, String path, String route, int most) {
        assertThat(api.counted(name, path).status()).isEqualTo(200);
        bounded(name, route, most);
    }

    private void bounded(String name, String route, int most) {
        var said = Statements.of(name);
        var statements = said.stream().mapToInt(s -> s.split("; ").length).sum();
        figures.append(
                "Round trips of %-40s %d, at most %d, with %d statements%n"
                        .formatted(route, said.size(), most, statements));
        assertThat(said).as(String.join("\n", said)).hasSizeBetween(1, most);
    }

    /** What is read once and kept, such as the clock rules, is not part of a request. */
    private void warm(Api joe, Api priya) {
        var referral =
                scene.refer(JOE, scene.raise(JOE, Concern.aboutANewChild().json()), REFERRAL);
        made(scene.decide(PRIYA, referral, DECISION));
        joe.get("/api/v1/work");
        priya.get("/api/v1/children?q=Robin+Example");
    }

    private static String file(String concern) {
        return AREA.sql()
                .sql(
                        "select f.reference from file f join concern c on c.child_id = f.child_id where c.id = ?")
                .param(UUID.fromString(concern))
                .query(String.class)
                .single();
    }
}
