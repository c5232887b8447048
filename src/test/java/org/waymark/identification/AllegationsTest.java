package org.waymark.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/**
 * A concern about someone who works with children also goes to the designated officer within one
 * working day, hidden from that person (product.md safety rule 5).
 */
class AllegationsTest {
    private static final String LIST = "/api/v1/allegations";
    private final Northmoor area = Northmoor.area();
    private final Api ruth = area.api("Ruth Ellery");

    @Test
    void the_designated_officer_reads_and_acknowledges_it_once() {
        var id = allegation(Raising.concern("Leah Barnes", about(null)));
        assertThat(ids(ruth.get(LIST).body().get("open"))).contains(id);
        var one = ruth.get(LIST + "/" + id);
        assertThat(one.status()).isEqualTo(200);
        assertThat(one.body().get("about").asString()).isEqualTo("A coach at the club");
        assertThat(one.body().at("/concern/account/what").asString()).contains("telephone");
        var key = java.util.UUID.randomUUID().toString();
        assertThat(ruth.post(LIST + "/" + id + "/acknowledgement", "{}", key).status())
                .isEqualTo(200);
        assertThat(ruth.post(LIST + "/" + id + "/acknowledgement", "{}", key).status())
                .isEqualTo(200);
        assertThat(ruth.post(LIST + "/" + id + "/acknowledgement", "{}").status()).isEqualTo(409);
        assertThat(ids(ruth.get(LIST).body().get("acknowledged"))).contains(id);
        assertThat(ids(ruth.get(LIST).body().get("open"))).doesNotContain(id);
    }

    @Test
    void the_person_it_is_about_sees_it_nowhere_whatever_else_they_may_see() {
        var concern = Raising.concern("Leah Barnes", about("Daniel Osei"));
        var id = allegation(concern);
        var child = area.as("Leah Barnes", () -> area.bean(Concerns.class).childOf(concern));
        var daniel = area.api("Daniel Osei");
        assertThat(daniel.get(LIST + "/" + id).status()).isEqualTo(404);
        for (var table :
                List.of(
                        "child",
                        "concern",
                        "allegation",
                        "task",
                        "clock",
                        "case_event",
                        "child_name"))
            assertThat(seen("Daniel Osei", table, child)).as(table).isZero();
        assertThat(seen("Fiona Cole", "concern", child)).isEqualTo(1);
    }

    @Test
    void who_turns_out_to_be_meant_is_kept_away_from_then_on() {
        var concern = Raising.concern("Leah Barnes", about(null));
        var child = area.as("Leah Barnes", () -> area.bean(Concerns.class).childOf(concern));
        assertThat(seen("Daniel Osei", "concern", child)).isEqualTo(1);
        var at = LIST + "/" + allegation(concern) + "/person";
        var nobody = ruth.post(at, "{\"email\": \"nobody@moorside.example\"}");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(DiscussionApiTest.fields(nobody)).containsExactly("email");
        assertThat(ruth.post(at, "{\"email\": \"daniel.osei@moorside.example\"}").status())
                .isEqualTo(200);
        assertThat(seen("Daniel Osei", "concern", child)).isZero();
        assertThat(seen("Daniel Osei", "case_event", child)).isZero();
        assertThat(seen("Leah Barnes", "concern", child)).isEqualTo(1);
    }

    @Test
    void a_second_concern_about_the_same_person_and_child_is_taken_like_the_first() {
        var first = Raising.concern("Leah Barnes", about("Daniel Osei"));
        var child = area.as("Leah Barnes", () -> area.bean(Concerns.class).childOf(first));
        area.run(
                "Leah Barnes",
                () -> area.bean(Allegations.class).make(child, first, about("Daniel Osei")));
    }

    @Test
    void only_the_designated_officer_has_the_list_and_acknowledges() {
        var id = allegation(Raising.concern("Leah Barnes", about(null)));
        var leah = area.api("Leah Barnes");
        assertThat(leah.get(LIST).status()).isEqualTo(403);
        assertThat(leah.post(LIST + "/" + id + "/acknowledgement", "{}").status()).isEqualTo(403);
        assertThat(leah.get(LIST + "/" + id).status()).isEqualTo(200);
        assertThat(area.api("Joe Tanner").get(LIST + "/" + id).status()).isEqualTo(404);
        assertThat(area.api("Priya Nair").get(LIST + "/" + id).status()).isEqualTo(404);
    }

    private AboutWorker about(@org.jspecify.annotations.Nullable String person) {
        return new AboutWorker(
                person == null ? null : area.person(person).id(),
                "A coach at the club",
                "The club");
    }

    private long seen(String who, String table, org.waymark.casefile.ChildId child) {
        return area.as(
                who,
                () ->
                        area.bean(org.waymark.sql.Sql.class)
                                .one(
                                        "select count(*) as n from "
                                                + table
                                                + " where child_id = ?",
                                        r -> r.count("n"),
                                        child));
    }

    private String allegation(ConcernId concern) {
        return area.sql()
                .sql(
                        "select id::text from allegation where concern_id = ? order by made_at limit 1")
                .param(concern.value())
                .query(String.class)
                .single();
    }

    private static List<String> ids(JsonNode lines) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(l -> l.get("id").asString())
                .toList();
    }
}
