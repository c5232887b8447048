package org.waymark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.child.Described;
import org.waymark.testing.Northmoor;

/** A restricted file shows teams that had it that it exists, and whom to ask (H.3). */
class ClosedFileTest {
    private static final LocalDate BORN = LocalDate.of(2011, 11, 30);

    private final Northmoor area = Northmoor.area();
    private final Described described = new Described();
    private final String family = Described.unheard();
    private final Described.Raised known =
            described.refer("Joe Tanner", child("Wilfrid", family, BORN, null));
    private final String path = "/api/v1/files/" + known.reference();

    @Test
    void aRestrictedFileShowsThatItExistsAndWhomToAskAndNothingInIt() {
        restrict("");
        for (var who : new String[] {"Priya Nair", "Tom Ashworth"}) {
            var file = area.api(who).get(path);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.body().at("/level").asString()).isEqualTo("RESTRICTED");
            assertThat(file.body().at("/owner").asString()).contains("Helen Marsh");
            assertThat(file.response().body()).doesNotContain("Wilfrid", family, "Canary");
            assertThat(area.api(who).get(path + "/chronology").status()).isEqualTo(404);
            assertThat(area.api(who).get(path + "/sharing").status()).isEqualTo(404);
        }
        var found = area.api("Priya Nair").get("/api/v1/children?q=Wilfrid+" + family);
        assertThat(found.body().at("/children").size()).isZero();
        assertThat(found.body().at("/restricted/0").asString()).isEqualTo(known.reference());
        assertThat(found.response().body()).doesNotContain(family);
    }

    @Test
    void whoNeverHadTheFileLearnsNothingOfIt() {
        restrict("");
        assertThat(area.api("Hanna Lind").get(path).status()).isEqualTo(404);
        assertThat(area.api("Lorna Blythe").get(path).status()).isEqualTo(404);
        assertThat(
                        area.api("Lorna Blythe")
                                .get("/api/v1/children?q=Wilfrid+" + family)
                                .body()
                                .at("/restricted")
                                .size())
                .isZero();
        assertThat(area.api("Joe Tanner").get(path).body().at("/child/name").asString())
                .isEqualTo("Wilfrid " + family);
    }

    @Test
    void thePeopleNamedGoOnSeeingIt() {
        restrict(area.person("Tom Ashworth").id().toString());
        assertThat(area.api("Tom Ashworth").get(path).body().at("/child/name").asString())
                .isEqualTo("Wilfrid " + family);
        assertThat(area.api("Helen Marsh").get(path + "/chronology").response().body())
                .contains("File restricted");
        restrict("");
        assertThat(area.api("Tom Ashworth").get(path).body().at("/child").isMissingNode()).isTrue();
    }

    @Test
    void onlyATeamManagerClosesAFileAndEverythingWrongIsSaidAtOnce() {
        var refused = area.api("Priya Nair").change(path + "/restriction", "{}", "\"0\"");
        assertThat(refused.status()).isEqualTo(403);
        var wrong = area.api("Helen Marsh").change(path + "/restriction", "{}", "\"0\"");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.response().body())
                .contains("CLOSING_NEEDS_LEVEL", "CLOSING_NEEDS_GUARDIAN", "CLOSING_NEEDS_REASON");
        var late = area.api("Helen Marsh").change(path + "/restriction", body(""), "\"7\"");
        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    void aPersonWithAConflictOfInterestIsNotNamed() {
        var tom = area.person("Tom Ashworth").id();
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(org.waymark.access.Access.class)
                                .keepAway(tom, known.child(), "his cousin"));
        var answer =
                area.api("Helen Marsh")
                        .change(path + "/restriction", body(tom.toString()), "\"0\"");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.response().body()).contains("NAMED_KEPT_AWAY");
    }

    @Test
    void whatATeamHadToDoAboutItIsTheGuardiansFromThenOn() {
        assertThat(mine("Priya Nair")).isNotEmpty();
        restrict("");
        assertThat(mine("Priya Nair")).as("a task whose page is not there").isEmpty();
        assertThat(mine("Helen Marsh")).contains("Decide a referral");
        assertThat(area.api("Joe Tanner").get(path).body().at("/child/name").asString())
                .as("the referrer follows their own concern")
                .isEqualTo("Wilfrid " + family);
    }

    @Test
    void policeProtectionOpensItsOwnRecordToTheTeamsThatMustActOnIt() {
        restrict(area.person("Karen Doyle").id().toString());
        var taken =
                area.api("Karen Doyle")
                        .post(
                                "/api/v1/police-protections",
                                """
                                {"file": "%s", "officer": "PC 2207 Baines", "takenAt": "%s", "reason": "Left there he would come to harm."}
                                """
                                        .formatted(known.reference(), Instant.now()));
        assertThat(taken.status()).as(taken.response().body()).isEqualTo(201);
        var protection = "/api/v1/police-protections/" + taken.body().get("id").asString();
        for (var who : new String[] {"Priya Nair", "Gareth Pugh"}) {
            assertThat(mine(who)).anyMatch(title -> title.startsWith("Police protection"));
            assertThat(area.api(who).get(protection).status()).as(who).isEqualTo(200);
            assertThat(area.api(who).get(path + "/chronology").response().body())
                    .doesNotContain("Canary");
        }
    }

    private List<String> mine(String who) {
        return area.sql()
                .sql(
                        """
                        select t.title from task t where t.child_id = ? and t.done_at is null and (t.owner_id = ? or t.team_id = any (
                            select team_id from membership where practitioner_id = ?))
                        """)
                .params(
                        known.child().value(),
                        area.person(who).id().value(),
                        area.person(who).id().value())
                .query(String.class)
                .list();
    }

    private void restrict(String named) {
        var version = area.api("Helen Marsh").get(path).header("ETag");
        var answer = area.api("Helen Marsh").change(path + "/restriction", body(named), version);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private String body(String named) {
        return """
        {"level": "RESTRICTED", "guardian": "%s", "named": [%s], "reason": "Canary: a relative works here"}
        """
                .formatted(
                        area.person("Helen Marsh").id(),
                        named.isEmpty() ? "" : "\"" + named + "\"");
    }
}
