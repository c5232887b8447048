package org.waymark.access.breakglass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.access.Access;
import org.waymark.calendar.AreaClock;
import org.waymark.child.Described;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import org.waymark.testing.Statements;

/**
 * Somebody who has no part in a file opens it for a reason, for hours, and is looked over (H.2).
 */
class BreakGlassTest {
    private static final String NONE = "WM-2026-999999";
    private static final String PATH = "/api/v1/break-glass";

    private final Northmoor area = Northmoor.area();
    private final Described described = new Described();
    private final String family = Described.unheard();
    private final Described.Raised known =
            described.refer(
                    "Joe Tanner", child("Isolde", family, LocalDate.of(2013, 3, 9), "4 Lark Rise"));

    @Test
    void a_restricted_file_opens_at_once_is_told_of_ends_by_itself_and_is_reviewed() {
        close(1);
        var tom = area.api("Tom Ashworth");
        var file = "/api/v1/files/" + known.reference();
        assertThat(tom.get(file).response().body()).doesNotContain("Isolde");

        var opened = open(tom, known.reference());
        assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
        var glass = opened.body().get("id").asString();
        assertThat(tom.get(file).response().body()).contains("Isolde");
        assertThat(tom.work()).contains("A file is open to you by break-glass");
        assertThat(tasks(glass, "GLASS_TOLD")).contains("Helen Marsh");
        assertThat(area.api("Miriam Stone").work()).contains("Review an opening by break-glass");
        assertThat(
                        area.sql()
                                .sql(
                                        "select because from read_log where child_id = ? and practitioner_id = ? order by at desc limit 1")
                                .params(
                                        known.child().value(),
                                        area.person("Tom Ashworth").id().value())
                                .query(String.class)
                                .single())
                .startsWith("break-glass");

        var read = area.api("Helen Marsh").get(PATH + "/" + glass);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.response().body()).contains("Tom Ashworth", "She is at the hospital");

        look(Duration.ofHours(2));
        assertThat(
                        area.as("Tom Ashworth", () -> area.bean(OpeningViews.class).get(id(glass)))
                                .endedAt())
                .isNotNull();
        assertThat(tom.work()).doesNotContain("open to you by break-glass");

        var miriam = area.api("Miriam Stone");
        var etag = miriam.get(PATH + "/" + glass).header("ETag");
        var review =
                "{\"justified\": true, \"words\": \"A call from the hospital; two pages read.\"}";
        var first = miriam.change(PATH + "/" + glass + "/review", review, etag);
        assertThat(first.status()).as(first.response().body()).isEqualTo(200);
        assertThat(miriam.change(PATH + "/" + glass + "/review", review, etag).status())
                .isEqualTo(409);
        assertThat(tom.get(PATH + "/" + glass).response().body()).contains("two pages read");
        assertThat(
                        area.api("Joe Tanner")
                                .get("/api/v1/files/" + known.reference() + "/chronology")
                                .response()
                                .body())
                .doesNotContain("Tom Ashworth");
    }

    @Test
    void it_lets_nobody_in_any_more_once_its_time_is_over_even_before_that_is_written_down() {
        var leah = area.api("Lorna Blythe");
        var file = "/api/v1/files/" + known.reference();
        assertThat(leah.get(file).status()).isEqualTo(404);
        var hours = Instant.now().minus(Duration.ofHours(3));
        AreaClock.at(
                hours,
                () ->
                        area.as(
                                "Lorna Blythe",
                                () ->
                                        area.bean(Openings.class)
                                                .open(
                                                        new BreakGlass(
                                                                CommandKey.random(),
                                                                known.reference(),
                                                                GlassPurpose.COVERING,
                                                                "Her worker cannot be reached.",
                                                                1))));
        assertThat(leah.get(file).status()).isEqualTo(404);
        assertThat(open(leah, known.reference()).status()).isEqualTo(201);
        assertThat(leah.get(file).status()).isEqualTo(200);
    }

    @Test
    void whoever_opened_it_ends_it_and_so_may_a_manager_who_was_told() {
        var lorna = area.api("Lorna Blythe");
        var one = open(lorna, known.reference()).body().get("id").asString();
        assertThat(lorna.post(PATH + "/" + one + "/end", "{}").status()).isEqualTo(200);
        assertThat(lorna.get("/api/v1/files/" + known.reference()).status()).isEqualTo(404);
        assertThat(lorna.post(PATH + "/" + one + "/end", "{}").status()).isEqualTo(409);
        var two = open(lorna, known.reference()).body().get("id").asString();
        assertThat(area.api("Anita Rao").post(PATH + "/" + two + "/end", "{}").status())
                .isEqualTo(200);
        assertThat(lorna.get("/api/v1/files/" + known.reference()).status()).isEqualTo(404);
    }

    @Test
    void a_sealed_file_and_none_answer_alike_and_its_guardian_learns_of_the_try() {
        close(2);
        for (var who : List.of("Tom Ashworth", "Karen Doyle", "Joe Tanner", "Ollie Trent")) {
            var api = area.api(who);
            var sealed = open(api, known.reference());
            var none = open(api, NONE);
            assertThat(sealed.status()).as(who).isEqualTo(none.status()).isEqualTo(422);
            assertThat(sealed.response().body().replace(known.reference(), NONE))
                    .as(who)
                    .isEqualTo(none.response().body())
                    .doesNotContain("Isolde", family);
            assertThat(api.get("/api/v1/files/" + known.reference()).status()).isEqualTo(404);
        }
        var tom = area.api("Tom Ashworth");
        tom.counted("glass sealed", PATH, body(known.reference(), 1), null);
        tom.counted("glass nothing", PATH, body(NONE, 1), null);
        assertThat(Statements.of("glass sealed")).isEqualTo(Statements.of("glass nothing"));

        look(Duration.ZERO);
        var tries =
                area.sql()
                        .sql(
                                "select subject_id from task where kind = 'GLASS_REFUSED' and child_id = ? and owner_id = ?")
                        .params(known.child().value(), area.person("Helen Marsh").id().value())
                        .query(UUID.class)
                        .list();
        assertThat(tries).hasSizeGreaterThanOrEqualTo(5);
        var attempt =
                area.as(
                        "Helen Marsh",
                        () -> area.bean(OpeningViews.class).attempt(tries.getFirst()));
        assertThat(attempt.reference().value()).isEqualTo(known.reference());
        assertThat(area.api("Miriam Stone").work()).doesNotContain(known.reference());
    }

    @Test
    void an_opening_does_not_outlive_the_seal() {
        var lorna = area.api("Lorna Blythe");
        var glass = open(lorna, known.reference()).body().get("id").asString();
        close(2);
        assertThat(lorna.get("/api/v1/files/" + known.reference()).status()).isEqualTo(404);
        for (var who : List.of("Lorna Blythe", "Anita Rao", "Miriam Stone"))
            assertThat(area.api(who).get(PATH + "/" + glass).status()).as(who).isEqualTo(404);
        assertThat(open(lorna, known.reference()).status()).isEqualTo(422);
    }

    @Test
    void nothing_opens_a_file_against_a_conflict_of_interest_and_data_protection_learns_of_it() {
        var lorna = area.person("Lorna Blythe").id();
        area.run(
                "Helen Marsh",
                () -> area.bean(Access.class).keepAway(lorna, known.child(), "a relative"));
        var api = area.api("Lorna Blythe");
        assertThat(open(api, known.reference()).response().body().replace(known.reference(), NONE))
                .isEqualTo(open(api, NONE).response().body());
        look(Duration.ZERO);
        assertThat(area.api("Miriam Stone").work()).contains("against a conflict of interest");
    }

    @Test
    void it_asks_for_a_reference_a_purpose_a_reason_and_a_time_all_at_once() {
        var wrong =
                area.api("Tom Ashworth").post(PATH, "{\"reference\": \"Isolde\", \"hours\": 48}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.response().body())
                .contains(
                        "GLASS_NEEDS_REFERENCE",
                        "GLASS_NEEDS_PURPOSE",
                        "GLASS_NEEDS_REASON",
                        "GLASS_NEEDS_HOURS");
        assertThat(open(area.api("Helen Marsh"), known.reference()).response().body())
                .contains("GLASS_NOT_NEEDED");
        for (var who : List.of("Miriam Stone", "Vera Quist", "Lucy Fenn"))
            assertThat(open(area.api(who), known.reference()).status()).as(who).isEqualTo(403);
        var glass = open(area.api("Lorna Blythe"), known.reference()).body().get("id").asString();
        for (var who : List.of("Joe Tanner", "Priya Nair", "Vera Quist", "Ollie Trent"))
            assertThat(area.api(who).get(PATH + "/" + glass).status()).as(who).isEqualTo(404);
        assertThat(
                        area.api("Anita Rao")
                                .change(
                                        PATH + "/" + glass + "/review",
                                        "{\"justified\": true, \"words\": \"Fine\"}",
                                        "\"0\"")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void the_same_key_opens_once() {
        var lorna = area.api("Lorna Blythe");
        var key = UUID.randomUUID().toString();
        var once = lorna.post(PATH, body(known.reference(), 4), key).body().get("id");
        assertThat(lorna.post(PATH, body(known.reference(), 4), key).body().get("id"))
                .isEqualTo(once);
    }

    private Api.Answer open(Api api, String reference) {
        return api.post(PATH, body(reference, 1));
    }

    private static String body(String reference, int hours) {
        return """
        {"reference": "%s", "purpose": "OUT_OF_HOURS", "hours": %d, "reason": "She is at the hospital and they ask whom she may go with."}
        """
                .formatted(reference, hours);
    }

    private static org.waymark.access.BreakGlassId id(String id) {
        return new org.waymark.access.BreakGlassId(UUID.fromString(id));
    }

    private void look(Duration later) {
        AreaClock.at(Instant.now().plus(later), () -> area.bean(GlassJob.class).look());
    }

    private List<String> tasks(String glass, String kind) {
        return area.sql()
                .sql(
                        "select p.name from task t join practitioner p on p.id = t.owner_id where t.subject_id = ? and t.kind = ?")
                .params(UUID.fromString(glass), kind)
                .query(String.class)
                .list();
    }

    private void close(int level) {
        Described.close(known, level, "A relative works in the team");
    }
}
