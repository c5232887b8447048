package org.waymark.identification.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.waymark.sql.Sql;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/** Raising a concern by program: the same rules as by the pages. */
class ConcernsApiTest {
    private static final String AT = "/api/v1/concerns";
    private final Northmoor area = Northmoor.area();
    private final Api joe = area.api("Joe Tanner");

    @Test
    void five_answers_make_a_concern_that_its_reporter_reads_again() {
        var made = joe.post(AT, concern(child("Robin", "YES")));
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        var part = made.body().get("parts").get(0);
        var read = joe.get(part.get("href").asString());
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(read.body().get("state").asString()).isEqualTo("RAISED");
        assertThat(read.body().get("account").get("what").asString()).startsWith("Collected late");
        assertThat(read.body().get("exploitation").asString()).isEqualTo("SUSPECTED");
        assertThat(read.body().get("ownView").asString()).isEqualTo("NOT_ASKED");
    }

    @Test
    void several_children_in_one_observation_each_have_a_concern_of_their_own() {
        var made = joe.post(AT, concern(child("Robin", "YES"), child("Ashley", "NO")));
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        assertThat(made.body().get("parts")).hasSize(2);
        var together = joe.get(made.body().get("href").asString()).body().get("concerns");
        assertThat(together).hasSize(2);
        assertThat(together.valueStream().map(c -> c.get("safeNow").asString()))
                .containsExactly("YES", "NO");
        assertThat(together.valueStream().map(c -> c.get("child").asString()).distinct())
                .hasSize(2);
    }

    @Test
    void every_broken_rule_is_named_with_its_field() {
        var answer = joe.post(AT, "{\"children\": [{\"described\": {}, \"indicators\": []}, {}]}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(fields(answer))
                .containsExactly(
                        "account.what",
                        "account.toldBy",
                        "account.precision",
                        "children[0]",
                        "children[0].safeNow",
                        "children[0].safeHome",
                        "children[1]",
                        "children[1].safeNow",
                        "children[1].safeHome");
        var item = joe.post(AT, concern(child("Robin", "YES", "{\"list\": \"INDICATOR\"}")));
        assertThat(fields(item))
                .containsExactly(
                        "children[0].indicators[0].code", "children[0].indicators[0].answer");
        var nothing = joe.post(AT, "{\"children\": [{}, null]}");
        assertThat(fields(nothing)).as("an empty place in a list").containsExactly("children[1]");
        var empty = joe.post(AT, "{}");
        assertThat(fields(empty)).contains("children", "account.what");
    }

    @Test
    void a_value_that_is_not_one_is_named() {
        var answer = joe.post(AT, concern(child("Robin", "PERHAPS")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(fields(answer).getFirst()).contains("safeNow");
    }

    @Test
    void a_child_who_is_not_there_and_one_who_is_not_for_you_answer_alike() {
        var leahs = area.api("Leah Barnes").post(AT, concern(child("Robin", "YES")));
        var child = childOf(area.api("Leah Barnes"), leahs);
        var known = "{\"known\": \"%s\", \"safeNow\": \"YES\", \"safeHome\": \"YES\"}";
        var hers = joe.post(AT, concern(known.formatted(child)));
        var nobody = joe.post(AT, concern(known.formatted(UUID.randomUUID())));
        assertThat(hers.status()).isEqualTo(422);
        assertThat(hers.response().body()).isEqualTo(nobody.response().body());
        assertThat(fields(hers)).containsExactly("children[0].known");
    }

    @Test
    void an_observation_adds_to_the_same_childs_file() {
        var first = joe.post(AT, concern(child("Robin", "YES")));
        var earlier = first.body().get("parts").get(0).get("id").asString();
        var later =
                joe.post(
                        AT,
                        """
                        {"account": %s, "children": [{"safeNow": "YES", "safeHome": "NOT_KNOWN"}], "addsTo": "%s"}
                        """
                                .formatted(ACCOUNT, earlier));
        assertThat(later.status()).as(later.response().body()).isEqualTo(201);
        var read = joe.get(later.body().get("parts").get(0).get("href").asString()).body();
        assertThat(read.get("addsTo").asString()).isEqualTo(earlier);
        assertThat(read.get("child").get("id").asString()).isEqualTo(childOf(joe, first));
        var another =
                joe.post(
                        AT,
                        concern(child("Ashley", "YES"))
                                .replace(
                                        "{\"account\"",
                                        "{\"addsTo\": \"" + earlier + "\", \"account\""));
        assertThat(fields(another)).containsExactly("addsTo");
        var hers =
                area.api("Leah Barnes")
                        .post(
                                AT,
                                concern(child("Robin", "YES"))
                                        .replace(
                                                "{\"account\"",
                                                "{\"addsTo\": \"" + earlier + "\", \"account\""));
        assertThat(fields(hers)).containsExactly("addsTo");
    }

    @Test
    void the_same_submission_fifty_times_makes_one_concern() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = concern(child("Fifty" + letters(), "YES"));
        var posts = new ArrayList<Callable<Api.Answer>>();
        for (int i = 0; i < 50; i++) posts.add(() -> joe.post(AT, body, key));
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = new ArrayList<String>();
            for (var done : pool.invokeAll(posts)) {
                assertThat(done.get().status()).as(done.get().response().body()).isEqualTo(201);
                ids.add(done.get().body().get("parts").get(0).get("id").asString());
            }
            assertThat(ids.stream().distinct()).hasSize(1);
        }
    }

    @Test
    void a_concern_about_someone_who_works_with_children_is_hidden_from_that_person() {
        var ellen = area.person("Ellen Price");
        var body =
                concern(child("Robin", "YES"))
                        .replace(
                                "{\"account\"",
                                "{\"aboutWorker\": {\"person\": \"%s\", \"about\": \"Ellen Price, learning mentor\"}, \"account\""
                                        .formatted(ellen.id()));
        var made = joe.post(AT, body);
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        var href = made.body().get("parts").get(0).get("href").asString();
        assertThat(joe.get(href).body().get("aboutWorker").asBoolean()).isTrue();
        assertThat(area.api("Susan Park").get(href).status()).isEqualTo(200);
        assertThat(area.api("Ellen Price").get(href).status()).isEqualTo(404);
        assertThat(area.api("Ruth Ellery").get(href).status()).isEqualTo(200);
        var nobody =
                joe.post(AT, body.replace(ellen.id().toString(), UUID.randomUUID().toString()));
        assertThat(fields(nobody)).containsExactly("aboutWorker.person");
    }

    @Test
    void somebody_whose_role_holds_no_records_raises_and_lists_nothing() {
        assertThat(area.api("Ollie Trent").post(AT, concern(child("Robin", "YES"))).status())
                .isEqualTo(403);
        assertThat(area.api("Hanna Lind").get(AT).body().get("concerns")).isNotNull();
    }

    @Test
    void a_concern_about_a_sealed_child_is_taken_like_any_other_and_alerts_the_guardian_alone() {
        var name = "Sealed" + letters();
        var sealed = childOf(joe, joe.post(AT, concern(child(name, "YES"))));
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(Sql.class)
                                .call(
                                        "select close_file_to_teams(?::uuid, 2::smallint, ?, array[?]::uuid[], now())",
                                        sealed,
                                        area.person("Helen Marsh").id(),
                                        area.person("Priya Nair").id()));
        var taken = area.api("Leah Barnes").post(AT, concern(child(name, "YES")));
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.response().body()).doesNotContain(sealed);
        assertThat(childOf(area.api("Leah Barnes"), taken)).isNotEqualTo(sealed);
        assertThat(
                        area.sql()
                                .sql(
                                        "select p.name from task t join practitioner p on p.id = t.owner_id where t.kind = 'SEALED_CONCERN' and t.child_id = ?::uuid")
                                .param(sealed)
                                .query(String.class)
                                .list())
                .containsExactly("Helen Marsh");
        assertThat(joe.get(AT).response().body()).doesNotContain(name);
    }

    @Test
    void my_concerns_come_page_by_page() {
        var rhys = area.api("Rhys Morgan");
        for (int i = 0; i < 27; i++)
            assertThat(rhys.post(AT, concern(child("Page" + letters(), "YES"))).status())
                    .isEqualTo(201);
        var first = rhys.get(AT).body();
        assertThat(first.get("concerns")).hasSize(25);
        var second = rhys.get(first.get("next").asString()).body();
        assertThat(ids(second)).isNotEmpty().doesNotContainAnyElementsOf(ids(first));
        assertThat(rhys.get(AT + "?after=nonsense").body().get("concerns")).hasSize(25);
        assertThat(rhys.get(AT + "?after=%2B999999999-01-01T00:00:00Z_x").status()).isEqualTo(200);
    }

    @Test
    void characters_that_the_database_cannot_keep_are_left_out() {
        var made = joe.post(AT, concern(child("Ro\\u0000bin", "YES")));
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
    }

    @Test
    void the_lists_can_be_read() {
        var lists = joe.get("/api/v1/indicators").body();
        assertThat(lists.valueStream().map(l -> l.get("list").asString()))
                .containsExactly("VULNERABILITY", "INDICATOR", "ACTUAL_HARM", "PROTECTIVE");
    }

    private static final String ACCOUNT =
            """
            {"what": "Collected late by somebody nobody knows.", "toldBy": "SEEN", "from": "2026-11-20", "precision": "DAY",
             "place": "The school gate"}
            """;

    private static String concern(String... children) {
        return "{\"account\": %s, \"children\": [%s]}"
                .formatted(ACCOUNT, String.join(", ", children));
    }

    private static String child(String name, String safeNow, String... indicators) {
        return """
        {"described": {"givenName": "%s", "familyName": "Example", "birth": {"date": "2012-03-02", "precision": "DAY"}},
         "safeNow": "%s", "safeHome": "NOT_KNOWN", "indicators": [%s]}
        """
                .formatted(name, safeNow, String.join(", ", indicators));
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static String childOf(Api reader, Api.Answer made) {
        return reader.get(made.body().get("parts").get(0).get("href").asString())
                .body()
                .get("child")
                .get("id")
                .asString();
    }

    private static List<String> fields(Api.Answer answer) {
        return answer.body()
                .get("errors")
                .valueStream()
                .map(e -> e.path("field").asString(""))
                .toList();
    }

    private static List<String> ids(JsonNode page) {
        return page.get("concerns").valueStream().map(c -> c.get("id").asString()).toList();
    }
}
