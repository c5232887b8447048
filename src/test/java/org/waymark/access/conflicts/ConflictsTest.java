package org.waymark.access.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.child.Described;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/**
 * "Staff member related to a child: hard block; self and family search flagged" (domain.md H.2).
 */
class ConflictsTest {
    private static final String PATH = "/api/v1/conflicts";

    private final Northmoor area = Northmoor.area();
    private final Described described = new Described();
    private final String family = Described.unheard();
    private final LocalDate born =
            LocalDate.of(2011, 1, 1).plusDays(Math.floorMod(family.hashCode(), 1500));
    private final Described.Raised known =
            described.refer("Joe Tanner", child("Rory", family, born, null));

    @Test
    void whoever_declares_one_by_name_and_birth_is_kept_away_at_once_and_learns_nothing() {
        var priya = area.api("Priya Nair");
        var file = "/api/v1/files/" + known.reference();
        assertThat(priya.get(file).status()).isEqualTo(200);
        var made = declare(priya, "Rory", family, born);
        var nobody = declare(priya, "Rory", Described.unheard(), born.minusYears(3));
        assertThat(made.status())
                .as(made.response().body())
                .isEqualTo(nobody.status())
                .isEqualTo(201);
        assertThat(priya.get(file).status()).isEqualTo(404);
        assertThat(priya.get("/api/v1/children?q=Rory+" + family).response().body())
                .doesNotContain(known.reference());
        var mine = priya.get(PATH + "/" + id(made));
        assertThat(mine.body().at("/files").size()).isZero();
        assertThat(mine.response().body()).doesNotContain(known.reference());

        var miriam = area.api("Miriam Stone");
        var read = miriam.get(PATH + "/" + id(made));
        assertThat(read.body().at("/files/0/reference").asString()).isEqualTo(known.reference());
        assertThat(read.body().at("/files/0/keptAway").asBoolean()).isTrue();
        assertThat(miriam.work()).contains("Look at a declared conflict of interest");
        var etag = read.header("ETag");
        var review = "{\"holds\": false, \"words\": \"Another family of that name.\"}";
        assertThat(priya.change(PATH + "/" + id(made) + "/review", review, etag).status())
                .isEqualTo(403);
        var ended = miriam.change(PATH + "/" + id(made) + "/review", review, etag);
        assertThat(ended.status()).as(ended.response().body()).isEqualTo(200);
        assertThat(miriam.change(PATH + "/" + id(made) + "/review", review, etag).status())
                .isEqualTo(409);
        assertThat(priya.get(file).status()).isEqualTo(200);
    }

    @Test
    void what_only_looks_alike_is_decided_by_data_protection() {
        var tom = area.api("Tom Ashworth");
        var file = "/api/v1/files/" + known.reference();
        var made = declare(tom, "Roderick", family, born);
        assertThat(tom.get(file).status()).isEqualTo(200);
        var files = PATH + "/" + id(made) + "/files";
        var away = "{\"reference\": \"" + known.reference() + "\", \"keptAway\": true}";
        assertThat(tom.post(files, away).status()).isEqualTo(403);
        var miriam = area.api("Miriam Stone");
        assertThat(miriam.post(files, away.replace(known.reference(), "WM-2026-999999")).status())
                .isEqualTo(404);
        assertThat(miriam.post(files, away).status()).isEqualTo(200);
        assertThat(tom.get(file).status()).isEqualTo(404);
        assertThat(miriam.post(files, away.replace("true", "false")).status()).isEqualTo(200);
        assertThat(tom.get(file).status()).isEqualTo(200);
    }

    @Test
    void a_child_who_becomes_known_later_is_kept_from_them_too() {
        var later = Described.unheard();
        declare(area.api("Tom Ashworth"), "Rory", later, born);
        var new_ = described.refer("Joe Tanner", child("Rory", later, born, null));
        assertThat(area.api("Tom Ashworth").get("/api/v1/files/" + new_.reference()).status())
                .isEqualTo(404);
        assertThat(area.api("Priya Nair").get("/api/v1/files/" + new_.reference()).status())
                .isEqualTo(200);
    }

    @Test
    void what_they_had_to_do_about_the_child_does_not_lie_where_nobody_sees_it() {
        var task = UUID.randomUUID();
        area.sql()
                .sql(
                        "insert into task (id, child_id, kind, title, subject_id, owner_id, created_at, created_by) values (?, ?, 'READ_CHECK_ANSWER', 'Read the answer', ?, ?, now(), ?)")
                .params(
                        task,
                        known.child().value(),
                        task,
                        area.person("Martin Crewe").id().value(),
                        area.person("Martin Crewe").id().value())
                .update();
        declare(area.api("Martin Crewe"), "Rory", family, born);
        assertThat(
                        area.sql()
                                .sql(
                                        "select p.name from task t join practitioner p on p.id = t.owner_id where t.id = ?")
                                .param(task)
                                .query(String.class)
                                .single())
                .isIn("Helen Marsh", "Anita Rao", "Priya Nair");
    }

    @Test
    void
            a_sealed_file_stays_unknown_to_data_protection_and_is_closed_to_the_relative_all_the_same() {
        seal();
        var made = declare(area.api("Tom Ashworth"), "Rory", family, born);
        assertThat(area.api("Miriam Stone").get(PATH + "/" + id(made)).response().body())
                .doesNotContain(known.reference());
        assertThat(
                        area.sql()
                                .sql(
                                        "select count(*) from conflict_of_interest where practitioner_id = ? and child_id = ?")
                                .params(
                                        area.person("Tom Ashworth").id().value(),
                                        known.child().value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void a_manager_declares_for_their_own_people_and_nobody_else_for_another() {
        var body =
                """
                {"person": "tom.ashworth@northmoor.example", "relation": "NEIGHBOUR", "reference": "%s"}
                """
                        .formatted(known.reference());
        assertThat(area.api("Priya Nair").post(PATH, body).status()).isEqualTo(403);
        assertThat(area.api("Daniel Osei").post(PATH, body).status()).isEqualTo(422);
        var made = area.api("Helen Marsh").post(PATH, body);
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        assertThat(area.api("Tom Ashworth").get("/api/v1/files/" + known.reference()).status())
                .isEqualTo(404);
        for (var who : List.of("Priya Nair", "Joe Tanner", "Vera Quist"))
            assertThat(area.api(who).get(PATH + "/" + id(made)).status()).as(who).isEqualTo(404);
        assertThat(area.api("Tom Ashworth").get(PATH + "/" + id(made)).status()).isEqualTo(200);
    }

    @Test
    void it_asks_for_the_relation_and_for_a_name_or_a_reference() {
        var wrong = area.api("Tom Ashworth").post(PATH, "{\"born\": \"2090-01-01\"}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.response().body())
                .contains(
                        "CONFLICT_NEEDS_RELATION",
                        "CONFLICT_NEEDS_WHO",
                        "CONFLICT_BIRTH_IN_THE_PAST");
    }

    @Test
    void a_search_for_somebody_declared_or_of_ones_own_name_is_looked_into() {
        var gareth = area.api("Gareth Pugh");
        var name = Described.unheard();
        declare(gareth, "Rory", name, null);
        gareth.get("/api/v1/children?q=Rory+" + name);
        gareth.get("/api/v1/children?q=Somebody+Pugh");
        gareth.get("/api/v1/children?q=Somebody+Else");
        var flags =
                area.sql()
                        .sql(
                                "select id, why from search_flag where practitioner_id = ? and looked_at is null order by at")
                        .param(area.person("Gareth Pugh").id().value())
                        .query((r, n) -> r.getString("id") + " " + r.getString("why"))
                        .list();
        assertThat(flags)
                .extracting(f -> f.split(" ")[1])
                .contains("DECLARED_PERSON", "OWN_FAMILY_NAME");
        var miriam = area.api("Miriam Stone");
        assertThat(miriam.work()).contains("Look into a search");
        var path = PATH + "/searches/" + flags.getFirst().split(" ")[0];
        assertThat(gareth.post(path, "{\"words\": \"Me.\"}").status()).isEqualTo(403);
        assertThat(miriam.post(path, "{}").status()).isEqualTo(422);
        assertThat(
                        miriam.post(
                                        path,
                                        "{\"words\": \"A referral of that name was on his desk.\"}")
                                .status())
                .isEqualTo(200);
        assertThat(miriam.post(path, "{\"words\": \"Again.\"}").status()).isEqualTo(409);
    }

    private Api.Answer declare(
            Api api, String given, String familyName, @Nullable LocalDate birth) {
        return api.post(
                PATH,
                """
                {"relation": "RELATIVE", "givenName": "%s", "familyName": "%s", "born": %s, "words": "My nephew."}
                """
                        .formatted(
                                given, familyName, birth == null ? "null" : "\"" + birth + "\""));
    }

    private static String id(Api.Answer made) {
        return made.body().get("id").asString();
    }

    private void seal() {
        Described.close(known, 2, "A relative works in the team");
    }
}
