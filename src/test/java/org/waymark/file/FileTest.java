package org.waymark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.child.Described;
import org.waymark.testing.Figures;
import org.waymark.testing.Northmoor;
import org.waymark.testing.Statements;
import tools.jackson.databind.JsonNode;

/** The file of one child, as each reader may see it. */
class FileTest {
    private static final LocalDate BORN = LocalDate.of(2011, 6, 21);
    private static final int COMPOSED = 8;

    private final Northmoor area = Northmoor.area();
    private final Described described = new Described();
    private final String family = Described.unheard();

    @Test
    void theFileSaysWhereThisChildIsAndWhatRuns() {
        var known = described.refer("Joe Tanner", child("Saskia", family, BORN, null));
        var file = area.api("Priya Nair").get("/api/v1/files/" + known.reference());
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("ETag")).isNotEmpty();
        assertThat(file.header("Cache-Control")).contains("no-store");
        var body = file.body();
        assertThat(body.at("/child/name").asString()).isEqualTo("Saskia " + family);
        assertThat(states(body))
                .containsExactly("DONE", "DONE", "HERE", "NOT_YET", "NOT_YET", "NOT_YET");
        assertThat(body.at("/clocks/0/rule").asString()).isNotEmpty();
        assertThat(body.at("/tasks").size()).isPositive();
        assertThat(body.at("/referrals/0/decisionDue").asString()).isNotEmpty();
        assertThat(headlines(body.at("/latest"))).contains("Referral received");
    }

    @Test
    void aConcernThatIsNotReferredStandsAtTheSecondStep() {
        var known = described.raise("Joe Tanner", child("Saskia", family, BORN, null));
        var body = area.api("Joe Tanner").get("/api/v1/files/" + known.reference()).body();
        assertThat(states(body).subList(0, 3)).containsExactly("DONE", "HERE", "NOT_YET");
    }

    @Test
    void aReferrerSeesTheirOwnRowsAndNobodyElseInTheirSchoolAnything() {
        var known = described.refer("Joe Tanner", child("Saskia", family, BORN, null));
        area.run(
                "Priya Nair",
                () ->
                        area.bean(org.waymark.child.WishesAndFeelings.class)
                                .record(
                                        known.child(),
                                        known.concern().value(),
                                        new org.waymark.child.Wishes.NotYet("Not seen yet")));
        var own = area.api("Joe Tanner").get("/api/v1/files/" + known.reference() + "/chronology");
        assertThat(headlines(own.body().at("/events")))
                .contains("Concern raised", "Referred to children's social care and to the police")
                .doesNotContain("Wishes and feelings not yet known");
        assertThat(headlines(whole(known.reference())))
                .contains("Wishes and feelings not yet known", "Concern raised");
        for (var other :
                List.of("Ellen Price", "Hanna Lind", "Leah Barnes", "Miriam Stone", "Vera Quist"))
            for (var part : List.of("", "/chronology", "/sharing"))
                assertThat(
                                area.api(other)
                                        .get("/api/v1/files/" + known.reference() + part)
                                        .status())
                        .as(other + part)
                        .isEqualTo(404);
        assertThat(
                        area.api("Joe Tanner")
                                .get("/api/v1/files/" + known.reference() + "/looks")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void theSharingRecordSaysWithWhom() {
        var known = described.refer("Joe Tanner", child("Saskia", family, BORN, null));
        var shared = area.api("Priya Nair").get("/api/v1/files/" + known.reference() + "/sharing");
        assertThat(shared.body().at("/events").size()).isPositive();
        for (var e : shared.body().at("/events"))
            assertThat(e.at("/sharedWith").asString()).isNotEmpty();
        assertThat(shared.response().body()).contains("Children's social care; police");
    }

    @Test
    void theWholePageIsEightStatementsOrFewer() {
        var known = described.refer("Joe Tanner", child("Saskia", family, BORN, null));
        var api = area.api("Priya Nair");
        api.get("/api/v1/files/" + known.reference());
        var text = new StringBuilder();
        for (var part : List.of("", "/chronology", "/sharing", "/looks")) {
            var name = "GET /api/v1/files/{reference}" + part;
            assertThat(api.counted(name, "/api/v1/files/" + known.reference() + part).status())
                    .isEqualTo(200);
            var said = Statements.of(name);
            var composed = said.stream().skip(firstOfPage(said)).toList();
            text.append(
                    "Statements of %-40s %d (who asks and the read log included)%n"
                            .formatted(name, composed.size()));
            assertThat(composed).as(String.join("\n", said)).hasSizeLessThanOrEqualTo(COMPOSED);
        }
        Figures.write("file-statements", text.toString());
    }

    /** The page begins where the database is told who asks; before that is the sign-in. */
    private static int firstOfPage(List<String> said) {
        for (int i = 0; i < said.size(); i++)
            if (said.get(i).contains("app.practitioner")) return i;
        return said.size();
    }

    private JsonNode whole(String reference) {
        return area.api("Priya Nair")
                .get("/api/v1/files/" + reference + "/chronology")
                .body()
                .at("/events");
    }

    private static List<String> states(JsonNode body) {
        var states = new ArrayList<String>();
        body.at("/steps").forEach(s -> states.add(s.at("/state").asString()));
        return states;
    }

    static List<String> headlines(JsonNode events) {
        var headlines = new ArrayList<String>();
        events.forEach(e -> headlines.add(e.at("/headline").asString()));
        return headlines;
    }
}
