package org.waymark.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** The same by the API: match, read together, take back. */
class MatchApiTest {
    private static final LocalDate BORN = LocalDate.of(2012, 12, 24);

    private final Northmoor area = Northmoor.area();
    private final Described described = new Described();
    private final Described.Raised known =
            described.refer("Joe Tanner", child("Marigold", Described.unheard(), BORN, null));
    private final Described.Raised again =
            described.refer("Hanna Lind", child("Goldie", Described.unheard(), BORN, null));
    private final String path = "/api/v1/children/" + again.child() + "/match";

    @Test
    void theHistoryIsReadTogetherAndEachFileAloneAfterTheUndo() {
        var priya = area.api("Priya Nair");
        var match = "{\"known\": \"%s\", \"why\": \"Same NHS number\"}".formatted(known.child());
        assertThat(priya.post(path, match).status()).isEqualTo(200);
        var events = "/api/v1/files/" + known.reference() + "/chronology";
        assertThat(priya.get(events).response().body())
                .contains("Joe Tanner", "Hanna Lind", "A concern's child was matched to this file");
        var file = priya.get("/api/v1/files/" + known.reference()).body();
        assertThat(file.at("/otherChildren/0/reference").asString()).isEqualTo(again.reference());
        assertThat(priya.get("/api/v1/files/" + again.reference()).body().at("/knownAs").asString())
                .isEqualTo(known.reference());
        var hanna = area.api("Hanna Lind").get("/api/v1/files/" + again.reference());
        assertThat(hanna.response().body()).doesNotContain(known.reference(), "Marigold");
        assertThat(priya.post(path + "/undo", "{\"why\": \"A cousin\"}").status()).isEqualTo(200);
        assertThat(priya.get(events).response().body())
                .contains("A match to this file was undone")
                .doesNotContain("Hanna Lind");
    }

    @Test
    void theReferrersAnswerIsTheSameBeforeAndAfterTheMatch() {
        var before = area.api("Hanna Lind").get("/api/v1/files/" + again.reference());
        area.api("Priya Nair")
                .post(path, "{\"known\": \"%s\", \"why\": \"Same\"}".formatted(known.child()));
        var after = area.api("Hanna Lind").get("/api/v1/files/" + again.reference());
        assertThat(after.response().body()).isEqualTo(before.response().body());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
    }

    @Test
    void aReasonAndAChildAreNeededAndTheSameKeyMatchesOnce() {
        var priya = area.api("Priya Nair");
        assertThat(priya.post(path, "{}").response().body()).contains("MATCH_NEEDS_CHILD");
        assertThat(
                        priya.post(path, "{\"known\": \"%s\"}".formatted(known.child()))
                                .response()
                                .body())
                .contains("MATCH_NEEDS_REASON");
        var match = "{\"known\": \"%s\", \"why\": \"Same NHS number\"}".formatted(known.child());
        var key = java.util.UUID.randomUUID().toString();
        assertThat(priya.post(path, match, key).status()).isEqualTo(200);
        assertThat(priya.post(path, match, key).status()).isEqualTo(200);
        assertThat(priya.post(path, match).status()).isEqualTo(409);
        assertThat(area.api("Hanna Lind").post(path, match).status()).isEqualTo(403);
    }
}
