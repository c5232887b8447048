package org.waymark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.child.Described;
import org.waymark.testing.Northmoor;

/** Warnings: a manager's act, with a reason, a review date and whether the family knows. */
class WarningsTest {
    private static final String GOOD =
            """
            {"words": "Do not visit alone", "reason": "Threats on 3 November, reported by police",
             "reviewOn": "%s", "told": false, "notToldReason": "It would put the mother in danger"}
            """;

    private final Northmoor area = Northmoor.area();
    private final Described described = new Described();
    private final Described.Raised known =
            described.refer(
                    "Joe Tanner",
                    child("Benedicta", Described.unheard(), LocalDate.of(2011, 5, 5), null));
    private final String path = "/api/v1/files/" + known.reference();

    @Test
    void aManagerSetsAWarningThatStandsOnTopOfTheFileUntilItIsEnded() {
        var helen = area.api("Helen Marsh");
        var made = helen.post(path + "/warnings", GOOD.formatted(today().plusDays(30)));
        assertThat(made.status()).isEqualTo(201);
        var warning = area.api("Priya Nair").get(path).body().at("/warnings/0");
        assertThat(warning.at("/words").asString()).isEqualTo("Do not visit alone");
        assertThat(warning.at("/manager").asString()).isEqualTo("Helen Marsh");
        assertThat(warning.at("/notToldReason").asString()).contains("mother");
        assertThat(area.api("Joe Tanner").get(path).body().at("/warnings").size()).isZero();
        assertThat(tasks(made.body().at("/id").asString())).isEqualTo(1);
        var end = path + "/warnings/" + made.body().at("/id").asString() + "/end";
        assertThat(helen.change(end, "{}", "\"0\"").status()).isEqualTo(422);
        assertThat(helen.change(end, "{\"why\": \"They moved away\"}", "\"3\"").status())
                .isEqualTo(409);
        assertThat(helen.change(end, "{\"why\": \"They moved away\"}", "\"0\"").status())
                .isEqualTo(200);
        assertThat(area.api("Priya Nair").get(path).body().at("/warnings").size()).isZero();
        assertThat(tasks(made.body().at("/id").asString())).isZero();
        assertThat(
                        FileTest.headlines(
                                area.api("Priya Nair")
                                        .get(path + "/chronology")
                                        .body()
                                        .at("/events")))
                .contains("Warning set: Do not visit alone", "Warning ended: Do not visit alone");
    }

    @Test
    void aWarningThatIsStillRightGetsItsNextReview() {
        var helen = area.api("Helen Marsh");
        var made = helen.post(path + "/warnings", GOOD.formatted(today().plusDays(3)));
        var id = made.body().at("/id").asString();
        var review = path + "/warnings/" + id + "/review";
        assertThat(helen.change(review, "{}", "\"0\"").response().body())
                .contains("WARNING_NEEDS_REVIEW");
        var next = "{\"next\": \"%s\"}".formatted(today().plusDays(60));
        assertThat(helen.change(review, next, "\"0\"").status()).isEqualTo(200);
        assertThat(helen.change(review, next, "\"0\"").status()).isEqualTo(409);
        assertThat(tasks(id)).isEqualTo(1);
        assertThat(
                        helen.get(path)
                                .body()
                                .at("/warnings")
                                .valueStream()
                                .map(w -> w.at("/reviewOn").asString()))
                .contains(today().plusDays(60).toString());
    }

    @Test
    void whatIsMissingIsSaidAtOnce() {
        var wrong = area.api("Helen Marsh").post(path + "/warnings", "{}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.response().body())
                .contains(
                        "WARNING_NEEDS_WORDS",
                        "WARNING_NEEDS_REASON",
                        "WARNING_NEEDS_REVIEW",
                        "WARNING_NEEDS_TOLD");
        var past = area.api("Helen Marsh").post(path + "/warnings", GOOD.formatted(today()));
        assertThat(past.response().body()).contains("REVIEW_IN_THE_PAST");
    }

    @Test
    void nobodyButAManagerSetsOrEndsOne() {
        for (var who : new String[] {"Priya Nair", "Joe Tanner", "Karen Doyle", "Miriam Stone"})
            assertThat(
                            area.api(who)
                                    .post(path + "/warnings", GOOD.formatted(today().plusDays(3)))
                                    .status())
                    .as(who)
                    .isEqualTo(403);
    }

    private LocalDate today() {
        return org.waymark.calendar.England.dateOf(
                area.bean(org.waymark.calendar.AreaClock.class).instant());
    }

    private int tasks(String warning) {
        return area.sql()
                .sql(
                        "select count(*) from task where kind = 'REVIEW_WARNING' and done_at is null and subject_id = ?::uuid")
                .param(warning)
                .query(Integer.class)
                .single();
    }
}
