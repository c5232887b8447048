package org.waymark.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.missing.Told.child;
import static org.waymark.missing.Told.done;
import static org.waymark.missing.Told.interview;
import static org.waymark.missing.Told.path;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** The rules of episodes and of return interviews, each with its name, through the API. */
class MissingRulesTest {
    private final Northmoor area = Northmoor.area();
    private final Told told = new Told();

    @Test
    void a_report_without_anything_learns_all_that_it_needs_at_once() {
        var answer = told.as("Della Moss").post("/api/v1/missing-episodes", "{}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(rules(answer))
                .containsExactly(
                        "MISSING_NEEDS_A_CHILD",
                        "MISSING_NEEDS_KIND",
                        "MISSING_NEEDS_LAST_SEEN",
                        "MISSING_NEEDS_FROM");
    }

    @Test
    void away_without_authorisation_is_for_looked_after_children_whose_whereabouts_are_known() {
        var body =
                "{%s, \"kind\": \"AWAY\", \"lastSeen\": %s, \"from\": \"HOME\", \"lookedAfter\": \"NO\"}"
                        .formatted(child(), told.ago(2));
        assertThat(rules(told.as("Della Moss").post("/api/v1/missing-episodes", body)))
                .containsExactly("AWAY_NEEDS_LOOKED_AFTER", "AWAY_NEEDS_WHEREABOUTS");
    }

    @Test
    void a_child_who_was_away_and_is_lost_sight_of_goes_to_the_police() {
        var episode = told.reported(away());
        assertThat(told.as("Karen Doyle").get(path(episode)).status()).isEqualTo(404);
        done(
                told.change(
                        "Della Moss",
                        path(episode),
                        path(episode) + "/now-missing",
                        "{\"words\": \"She left the friend's home.\"}"));
        assertThat(told.read("Karen Doyle", path(episode)).get("code").asString()).isEqualTo("M");
    }

    @Test
    void also_after_an_away_episode_a_return_interview_is_offered() {
        var episode = told.reported(away());
        var interview = told.back(episode, 0.5);
        assertThat(told.read("Nadia Aziz", interview(interview)).get("kind").asString())
                .isEqualTo("AWAY");
    }

    @Test
    void the_same_child_is_not_reported_twice_by_those_who_see_the_first_report() {
        var episode = told.reported(told.missing(4));
        var child = told.read("Della Moss", path(episode)).at("/child/id").asString();
        var again =
                told.missing(1)
                        .replaceFirst("\"described\": \\{[^}]*}", "\"child\": \"" + child + "\"");
        assertThat(rules(told.as("Della Moss").post("/api/v1/missing-episodes", again)))
                .containsExactly("ALREADY_OPEN");
    }

    @Test
    void the_same_key_twice_is_one_episode() {
        var key = UUID.randomUUID().toString();
        var body = told.missing(1);
        var first = told.as("Della Moss").post("/api/v1/missing-episodes", body, key);
        var second = told.as("Della Moss").post("/api/v1/missing-episodes", body, key);
        assertThat(second.body().get("id")).isEqualTo(first.body().get("id"));
    }

    @Test
    void of_two_who_record_the_return_at_once_one_is_told_so() {
        var episode = told.reported(told.missing(4));
        var etag = told.as("Della Moss").get(path(episode)).header("ETag");
        told.back(episode, 1);
        var second =
                told.as("Karen Doyle")
                        .change(
                                path(episode) + "/return",
                                """
                                {"at": %s, "how": "POLICE", "where": "OTHER", "harm": "NO", "safeContact": {"how": "NOT_KNOWN"}}\
                                """
                                        .formatted(told.ago(1)),
                                etag);
        assertThat(second.status()).isEqualTo(409);
        assertThat(rules(second)).containsExactly("ALREADY_ENDED");
    }

    @Test
    void of_two_interviewers_who_record_at_once_one_is_told_so() {
        var episode = told.reported(told.missing(5));
        var interview = told.back(episode, 3);
        var etag = told.as("Nadia Aziz").get(interview(interview)).header("ETag");
        var answer = path(episode) + "/return-interview/answer";
        done(told.as("Nadia Aziz").change(answer, "{\"answer\": \"ACCEPTED\"}", etag));
        var second = told.as("Nadia Aziz").change(answer, "{\"answer\": \"DECLINED\"}", etag);
        assertThat(second.status()).isEqualTo(409);
        assertThat(rules(second)).containsExactly("CHANGED_MEANWHILE");
    }

    @Test
    void a_return_interview_is_held_only_after_the_child_accepted_it() {
        var episode = told.reported(told.missing(5));
        var interview = told.back(episode, 3);
        assertThat(rules(told.hold(episode, interview, told.ago(0.5), "")))
                .containsExactly("NOT_ACCEPTED_YET");
    }

    @Test
    void not_possible_says_why_and_what_was_tried() {
        var episode = told.reported(told.missing(5));
        var interview = told.back(episode, 3);
        var answer =
                told.answer("Nadia Aziz", episode, interview, "{\"answer\": \"NOT_POSSIBLE\"}");
        assertThat(rules(answer))
                .containsExactly("NOT_POSSIBLE_NEEDS_WHY", "NOT_POSSIBLE_NEEDS_WORDS");
    }

    @Test
    void a_prevention_interview_is_the_polices_and_stops_no_clock() {
        var episode = told.reported(told.missing(5));
        var interview = told.back(episode, 3);
        var body =
                "{\"officer\": \"PC 2207 Baines\", \"heldAt\": %s, \"safeNow\": \"YES\"}"
                        .formatted(told.ago(2.5));
        var path = path(episode) + "/prevention-interviews";
        assertThat(told.as("Della Moss").post(path, body).status()).isEqualTo(403);
        done(told.as("Karen Doyle").post(path, body));
        assertThat(told.read("Nadia Aziz", interview(interview)).get("state").asString())
                .isEqualTo("TO_OFFER");
        assertThat(
                        area.sql()
                                .sql(
                                        "select stopped_at is null from clock where subject_id = cast(? as uuid)")
                                .param(interview)
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void a_fact_is_taken_over_once_for_each_purpose() {
        var episode = told.reported(told.missing(5));
        var interview = told.back(episode, 3);
        done(told.answer("Nadia Aziz", episode, interview, "{\"answer\": \"ACCEPTED\"}"));
        done(told.hold(episode, interview, told.ago(0.5), ""));
        var fact = told.read("Nadia Aziz", interview(interview)).at("/facts/0/id").asString();
        var path = interview(interview) + "/facts/" + fact + "/promotions";
        var need = "{\"target\": \"SUPPORT_NEED\", \"words\": \"Safe lifts home\"}";
        done(told.as("Nadia Aziz").post(path, need));
        assertThat(rules(told.as("Priya Nair").post(path, need)))
                .containsExactly("ALREADY_PROMOTED");
        assertThat(
                        rules(
                                told.as("Nadia Aziz")
                                        .post(
                                                path,
                                                "{\"target\": \"INDICATOR\", \"item\": \"INDICATOR:none\", \"words\": \"x\"}")))
                .containsExactly("PROMOTE_NEEDS_ITEM");
    }

    @Test
    void the_polices_scale_has_four_levels() {
        var levels = told.read("Karen Doyle", "/api/v1/police-risk-levels");
        assertThat(levels.valueStream().map(l -> l.get("code").asString()))
                .containsExactly("NO_APPARENT_RISK", "LOW", "MEDIUM", "HIGH");
    }

    private String away() {
        return """
        {%s, "kind": "AWAY", "lastSeen": %s, "from": "FOSTER_CARE", "lookedAfter": "YES", "whereabouts": "A friend's home"}\
        """
                .formatted(child(), told.ago(3));
    }

    private static List<String> rules(Api.Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .map(e -> e.get("rule").asString())
                .toList();
    }
}
