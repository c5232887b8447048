package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.Deciding.fields;
import static org.waymark.referral.Deciding.rules;
import static org.waymark.referral.Referring.count;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** Children Act 1989 s46: 72 clock hours, and the duty to enquire that begins by itself (s47). */
class PoliceProtectionTest {
    private static final String PATH = "/api/v1/police-protections";
    private static final Instant TAKEN =
            Instant.now().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.MINUTES);

    private final Northmoor area = Northmoor.area();
    private final Api karen = area.api("Karen Doyle");

    @Test
    void it_ends_72_clock_hours_after_it_was_taken_not_after_it_was_recorded() {
        var id = take(concern(), TAKEN);
        var seen = karen.get(PATH + "/" + id).body();
        assertThat(Instant.parse(seen.get("takenAt").asString())).isEqualTo(TAKEN);
        assertThat(Instant.parse(seen.get("expiresAt").asString()))
                .isEqualTo(TAKEN.plus(Duration.ofHours(72)));
        assertThat(
                        count(
                                "clock c join clock_rule r on r.id = c.rule_id where c.subject_id = ?::uuid and r.key = 'police.protection'"
                                        + " and c.due_at = c.started_at + interval '72 hours' and c.stopped_at is null",
                                id))
                .isEqualTo(1);
    }

    @Test
    void the_section_47_duty_of_children_s_social_care_opens_by_itself_and_is_taken_up_once() {
        var id = take(concern(), TAKEN);
        var open =
                "task where subject_id = ?::uuid and kind = 'SECTION_47_DUTY' and done_at is null";
        assertThat(count(open + " and urgent", id)).as("front door and duty team").isEqualTo(2);
        var words = "{\"words\": \"Strategy discussion tonight at 23:45 by telephone.\"}";
        assertThat(karen.post(PATH + "/" + id + "/enquiry", words).status()).isEqualTo(403);
        var gareth = area.api("Gareth Pugh");
        assertThat(rules(gareth.post(PATH + "/" + id + "/enquiry", "{}")))
                .containsExactly("ENQUIRY_NEEDS_WORDS");
        assertThat(gareth.post(PATH + "/" + id + "/enquiry", words).status()).isEqualTo(200);
        assertThat(count(open, id)).isZero();
        assertThat(area.api("Priya Nair").post(PATH + "/" + id + "/enquiry", words).status())
                .isEqualTo(409);
        assertThat(karen.get(PATH + "/" + id).body().get("enquiryBy").asString())
                .isEqualTo("Gareth Pugh");
    }

    @Test
    void the_police_the_front_door_and_the_duty_team_see_it_run() {
        var id = take(concern(), TAKEN);
        for (var who : List.of("Karen Doyle", "Imran Sheikh", "Priya Nair", "Gareth Pugh")) {
            assertThat(area.api(who).get(PATH + "/" + id).status()).as(who).isEqualTo(200);
            assertThat(
                            area.api(who)
                                    .get(PATH)
                                    .body()
                                    .get("protections")
                                    .valueStream()
                                    .map(p -> p.get("id").asString()))
                    .as(who)
                    .contains(id);
        }
        for (var who : List.of("Leah Barnes", "Joe Tanner", "Moira Kelly"))
            assertThat(area.api(who).get(PATH + "/" + id).status()).as(who).isEqualTo(403);
        assertThat(area.api("Lucy Fenn").get(PATH + "/" + id).status())
                .as("intelligence has no part in it")
                .isEqualTo(404);
    }

    @Test
    void only_the_police_record_it_and_everything_that_is_missing_is_said_at_once() {
        var concern = concern();
        assertThat(area.api("Priya Nair").post(PATH, body(concern, TAKEN, "")).status())
                .isEqualTo(403);
        var empty =
                karen.post(
                        PATH,
                        "{\"concern\": \"%s\", \"told\": {\"parentsNotSafe\": true}}"
                                .formatted(concern));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(fields(empty)).containsExactly("officer", "takenAt", "reason", "notSafeBecause");
        assertThat(rules(karen.post(PATH, body(concern, Instant.now().plusSeconds(600), ""))))
                .containsExactly("PROTECTION_IN_THE_FUTURE");
        assertThat(karen.post(PATH, body(UUID.randomUUID().toString(), TAKEN, "")).status())
                .isEqualTo(404);
        assertThat(rules(karen.post(PATH, "{}"))).containsExactly("PROTECTION_NEEDS_CHILD");
    }

    @Test
    void it_is_not_renewed_on_the_same_facts() {
        var concern = concern();
        var id = take(concern, TAKEN);
        assertThat(rules(karen.post(PATH, body(concern, TAKEN, ""))))
                .containsExactly("PROTECTION_ALREADY_RUNNING");
        end(id, "{\"because\": \"The court made an emergency protection order.\"}");
        var again = Instant.now().minusSeconds(60);
        assertThat(rules(karen.post(PATH, body(concern, again, ""))))
                .containsExactly("PROTECTION_NEEDS_NEW_FACTS");
        var news = ", \"newFacts\": \"He was found in another flat.\"";
        assertThat(karen.post(PATH, body(concern, again, news)).status()).isEqualTo(201);
    }

    @Test
    void telling_the_child_and_the_parents_is_a_task_until_it_is_done_or_not_safe() {
        var id = take(concern(), TAKEN);
        var open =
                "task where subject_id = ?::uuid and kind = 'TELL_CHILD_AND_PARENTS' and done_at is null";
        assertThat(count(open, id)).isEqualTo(1);
        var etag = karen.get(PATH + "/" + id).header("ETag");
        var notSafe =
                "{\"whereNow\": \"Foster placement\", \"told\": {\"child\": true, \"parentsNotSafe\": true%s}}";
        assertThat(fields(karen.change(PATH + "/" + id + "/changes", notSafe.formatted(""), etag)))
                .containsExactly("notSafeBecause");
        var because = ", \"notSafeBecause\": \"His stepfather may be involved\"";
        assertThat(
                        karen.change(PATH + "/" + id + "/changes", notSafe.formatted(because), etag)
                                .status())
                .isEqualTo(200);
        assertThat(count(open, id)).isZero();
        var seen = karen.get(PATH + "/" + id).body();
        assertThat(seen.get("toldParents").asString()).isEqualTo("NOT_SAFE");
        assertThat(seen.get("changes").get(0).get("words").asString())
                .contains("Foster placement", "The child was told", "not safe to tell");
        assertThat(
                        karen.change(PATH + "/" + id + "/changes", notSafe.formatted(because), etag)
                                .status())
                .as("over an old version")
                .isEqualTo(409);
    }

    @Test
    void it_ends_when_the_officer_says_and_never_later_than_by_law() {
        var id = take(concern(), TAKEN);
        assertThat(fields(end(id, "{}"))).containsExactly("because");
        assertThat(
                        rules(
                                end(
                                        id,
                                        "{\"because\": \"Over\", \"endedAt\": \"%s\"}"
                                                .formatted(TAKEN.minusSeconds(60)))))
                .containsExactly("PROTECTION_ENDS_BEFORE_IT_BEGAN");
        assertThat(end(id, "{\"because\": \"No longer reasonable cause.\"}").status())
                .isEqualTo(200);
        assertThat(
                        count(
                                "clock c join clock_rule r on r.id = c.rule_id where c.subject_id = ?::uuid and r.key = 'police.protection'"
                                        + " and c.stopped_at is null",
                                id))
                .isZero();

        var old = Instant.now().minus(Duration.ofHours(80)).truncatedTo(ChronoUnit.MINUTES);
        var lapsed = take(concern(), old);
        var late = Instant.now().minusSeconds(60);
        assertThat(
                        rules(
                                end(
                                        lapsed,
                                        "{\"because\": \"Over\", \"endedAt\": \"%s\"}"
                                                .formatted(late))))
                .containsExactly("PROTECTION_ENDED_BY_LAW");
        assertThat(end(lapsed, "{\"because\": \"The 72 hours were over.\"}").status())
                .isEqualTo(200);
        assertThat(Instant.parse(karen.get(PATH + "/" + lapsed).body().get("endedAt").asString()))
                .isEqualTo(old.plus(Duration.ofHours(72)));
    }

    private Api.Answer end(String id, String body) {
        var etag = karen.get(PATH + "/" + id).header("ETag");
        return karen.change(PATH + "/" + id + "/end", body, etag);
    }

    private String take(String concern, Instant at) {
        var answer = karen.post(PATH, body(concern, at, ""));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private static String body(String concern, Instant at, String more) {
        return """
        {"concern": "%s", "officer": "PC 2207 Baines", "takenAt": "%s", "reason": "Left there he would come to harm."%s}
        """
                .formatted(concern, at, more);
    }

    /** One that was referred to the police, who so may see the child. */
    private String concern() {
        var referral = Referring.referral("Leah Barnes");
        return area.sql()
                .sql("select concern_id from referral where id = ?")
                .param(referral.value())
                .query(UUID.class)
                .single()
                .toString();
    }
}
