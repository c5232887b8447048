package org.waymark.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/**
 * "Frontline practitioners should discuss the case with a manager or the designated member of staff
 * for child protection" (guide ¶7), by the API.
 */
class DiscussionApiTest {
    private final Northmoor area = Northmoor.area();
    private final Api leah = area.api("Leah Barnes");
    private final Api daniel = area.api("Daniel Osei");

    @Test
    void a_volunteer_asks_the_club_lead_answers_and_the_volunteer_reads_it() {
        var concern = Raising.concern("Leah Barnes");
        var asked = ask(leah, concern, "Daniel Osei");
        assertThat(ids(daniel.get("/api/v1/consultations").body().get("waiting"))).contains(asked);

        var one = daniel.get("/api/v1/consultations/" + asked);
        assertThat(one.status()).isEqualTo(200);
        assertThat(one.header("ETag")).isEqualTo("\"0\"");
        assertThat(one.body().at("/concern/account/what").asString()).contains("telephone");

        var answered = daniel.change(at(asked) + "/answer", advice(true), "\"0\"");
        assertThat(answered.status()).as(answered.response().body()).isEqualTo(200);

        var read = leah.get(at(asked)).body();
        assertThat(read.at("/consultation/state").asString()).isEqualTo("ANSWERED");
        assertThat(read.at("/consultation/advice/concernRemains").asBoolean()).isTrue();
        assertThat(leah.post(at(asked) + "/read", "{}").status()).isEqualTo(200);
        assertThat(leah.get(at(asked)).body().at("/consultation/advice/readAt").isNull()).isFalse();
        assertThat(ids(daniel.get("/api/v1/consultations").body().get("past"))).contains(asked);
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        var concern = Raising.concern("Leah Barnes");
        var nothing = leah.post(concern(concern) + "/consultations", "{}");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.header("Content-Type")).startsWith("application/problem+json");
        assertThat(fields(nothing)).containsExactly("safeTonight", "lead");

        var asked = ask(leah, concern, "Daniel Osei");
        var empty =
                daniel.change(at(asked) + "/answer", "{\"lookAgainOn\": \"2020-01-01\"}", "\"0\"");
        assertThat(fields(empty))
                .containsExactly("advice", "concernRemains", "reason", "lookAgainOn");
        assertThat(daniel.post(at(asked) + "/answer", advice(true)).status()).isEqualTo(422);

        var held = leah.post(concern(concern) + "/consultations/held", "{\"heldTime\": \"late\"}");
        assertThat(fields(held))
                .containsExactly(
                        "advice", "concernRemains", "reason", "with", "heldOn", "heldTime");
        assertThat(
                        fields(
                                leah.post(
                                        concern(concern) + "/corrections",
                                        "{\"kind\": \"DISAGREEMENT\"}")))
                .containsExactly("what", "words", "saidBy");
    }

    @Test
    void somebody_with_no_part_in_it_is_told_that_there_is_none() {
        var concern = Raising.concern("Joe Tanner");
        var asked = ask(area.api("Joe Tanner"), concern, "Susan Park");
        for (var other : List.of("Ellen Price", "Hanna Lind", "Daniel Osei", "Priya Nair")) {
            var api = area.api(other);
            assertThat(api.get(at(asked)).status()).as(other).isEqualTo(404);
            assertThat(api.get(concern(concern) + "/leads").status()).as(other).isEqualTo(404);
            assertThat(api.post(concern(concern) + "/corrections", "{}").status())
                    .as(other)
                    .isEqualTo(404);
        }
        var colleague = area.api("Kofi Mensah");
        assertThat(colleague.get(at(asked)).status()).isEqualTo(200);
        assertThat(area.api("Ellen Price").get("/api/v1/consultations").status()).isEqualTo(403);
        assertThat(
                        area.api("Ellen Price")
                                .change(at(asked) + "/answer", advice(true), "\"0\"")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void of_two_leads_who_answer_at_once_one_wins_and_the_other_may_add_theirs() {
        var concern = Raising.concern("Leah Barnes");
        var asked = ask(leah, concern, "Daniel Osei");
        var fiona = area.api("Fiona Cole");
        assertThat(daniel.change(at(asked) + "/answer", advice(false), "\"0\"").status())
                .isEqualTo(200);
        var late = fiona.change(at(asked) + "/answer", advice(true), "\"0\"");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().get("type").asString()).endsWith("ALREADY_ANSWERED");
        assertThat(state(concern)).isEqualTo(ConcernState.NOT_REFERRED);

        assertThat(fiona.post(at(asked) + "/advice", advice(true)).status()).isEqualTo(201);
        assertThat(state(concern)).isEqualTo(ConcernState.CONSULTING);
    }

    @Test
    void the_same_key_twice_asks_once_and_answers_once() {
        var concern = Raising.concern("Leah Barnes");
        var body = askBody("Daniel Osei");
        var first = leah.post(concern(concern) + "/consultations", body, "one-key-for-both");
        var again = leah.post(concern(concern) + "/consultations", body, "one-key-for-both");
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void where_the_lead_is_concerned_another_is_offered() {
        var about = new AboutWorker(area.person("Daniel Osei").id(), "The club lead", null);
        var concern = Raising.concern("Leah Barnes", about);
        var offered = leah.get(concern(concern) + "/leads").body().get("leads");
        assertThat(names(offered)).containsExactly("Fiona Cole");
        var refused = leah.post(concern(concern) + "/consultations", askBody("Daniel Osei"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(fields(refused)).containsExactly("lead");
        var asked = ask(leah, concern, "Fiona Cole");
        assertThat(daniel.get(at(asked)).status()).isEqualTo(404);
        assertThat(ids(daniel.get("/api/v1/consultations").body().get("waiting")))
                .doesNotContain(asked);
    }

    @Test
    void nobody_answers_their_own_question() {
        var concern = Raising.concern("Susan Park");
        var asked = ask(area.api("Susan Park"), concern, "Kofi Mensah");
        var own = area.api("Susan Park").change(at(asked) + "/answer", advice(true), "\"0\"");
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.body().get("type").asString()).endsWith("ADVICE_FROM_ANOTHER");
    }

    @Test
    void a_discussion_held_elsewhere_is_added_with_whom_and_when() {
        var concern = Raising.concern("Leah Barnes");
        var added =
                leah.post(
                        concern(concern) + "/consultations/held",
                        """
                        {"with": "Daniel Osei, club lead, by telephone", "heldOn": "2026-11-24", "heldTime": "4.30pm",
                         "advice": "Keep noting.", "concernRemains": false, "reason": "It was explained."}
                        """);
        assertThat(added.status()).as(added.response().body()).isEqualTo(201);
        var held = leah.get(added.body().get("href").asString()).body().at("/consultation/held");
        assertThat(held.get("with").asString()).startsWith("Daniel Osei");
        assertThat(held.get("at").asString()).isEqualTo("16:30:00");
        assertThat(state(concern)).isEqualTo(ConcernState.NOT_REFERRED);
        assertThat(ids(daniel.get("/api/v1/consultations").body().get("past")))
                .doesNotContain(added.body().get("id").asString());
    }

    private ConcernState state(ConcernId concern) {
        return area.as("Leah Barnes", () -> area.bean(ConcernViews.class).get(concern)).state();
    }

    private String ask(Api who, ConcernId concern, String lead) {
        var asked = who.post(concern(concern) + "/consultations", askBody(lead));
        assertThat(asked.status()).as(asked.response().body()).isEqualTo(201);
        return asked.body().get("id").asString();
    }

    private String askBody(String lead) {
        return "{\"lead\": \"%s\", \"safeTonight\": \"YES\", \"question\": \"What would you do?\"}"
                .formatted(area.person(lead).id());
    }

    private static String advice(boolean remains) {
        return "{\"advice\": \"Refer.\", \"concernRemains\": %s, \"reason\": \"It fits.\"}"
                .formatted(remains);
    }

    private static String at(String consultation) {
        return "/api/v1/consultations/" + consultation;
    }

    private static String concern(ConcernId concern) {
        return "/api/v1/concerns/" + concern;
    }

    static List<String> fields(Api.Answer answer) {
        return texts(answer.body().get("errors"), "field");
    }

    private static List<String> ids(JsonNode lines) {
        return texts(lines, "id");
    }

    private static List<String> names(JsonNode lines) {
        return texts(lines, "name");
    }

    private static List<String> texts(JsonNode lines, String key) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(l -> l.get(key).asString())
                .toList();
    }
}
