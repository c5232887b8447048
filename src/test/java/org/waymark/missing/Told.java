package org.waymark.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.waymark.calendar.England;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/** Episodes of children of a test's own, told through the API as the people of Northmoor do. */
public final class Told {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Northmoor area = Northmoor.area();

    Api as(String name) {
        return area.api(name);
    }

    /** The JSON of a moment some hours ago. */
    String ago(double hours) {
        return moment(now().minus(Duration.ofMinutes(Math.round(hours * 60))));
    }

    Instant now() {
        return area.bean(Clock.class).instant();
    }

    static String moment(Instant at) {
        var there = at.atZone(England.ZONE);
        return "{\"day\": \"%s\", \"time\": \"%s\"}"
                .formatted(there.toLocalDate(), TIME.format(there));
    }

    /** A child of 15 who is nobody's but this test's. */
    static String child() {
        return """
        "described": {"givenName": "Mila", "familyName": "Test%s", "dateOfBirth": "2011-05-05"}\
        """
                .formatted(UUID.randomUUID().toString().substring(0, 6));
    }

    String missing(double hoursAgo) {
        return """
        {%s, "kind": "MISSING", "lastSeen": %s, "from": "CHILDRENS_HOME", "lookedAfter": "YES", "legalStatus": "C2",
         "homeArea": "Northmoor", "hostArea": "Eastmere",
         "policeTold": {"at": %s, "by": "Della Moss", "reference": "NM-1"}}\
        """
                .formatted(child(), ago(hoursAgo), ago(hoursAgo - 0.25));
    }

    /** Reported by the home; its id. */
    String reported(String body) {
        var answer = as("Della Moss").post("/api/v1/missing-episodes", body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    static String path(String episode) {
        return "/api/v1/missing-episodes/" + episode;
    }

    JsonNode read(String who, String path) {
        var answer = as(who).get(path);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.body();
    }

    /** A change over the version that this person has before them. */
    Api.Answer change(String who, String read, String path, String body) {
        var api = as(who);
        return api.change(path, body, api.get(read).header("ETag"));
    }

    /** The child is back; returns the return interview. */
    String back(String episode, double hoursAgo) {
        var body =
                """
                {"at": %s, "how": "POLICE", "where": "SHOP_OR_FOOD", "place": "Northgate retail park, by the cinema",
                 "harm": "NOT_KNOWN", "safeContact": {"how": "CHILDS_PHONE", "words": "01632 960911, after school"}}\
                """
                        .formatted(ago(hoursAgo));
        var answer = change("Della Moss", path(episode), path(episode) + "/return", body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return area.sql()
                .sql("select id::text from return_interview where episode_id = cast(? as uuid)")
                .param(episode)
                .query(String.class)
                .single();
    }

    static String interview(String id) {
        return "/api/v1/return-interviews/" + id;
    }

    Api.Answer answer(String who, String episode, String interview, String body) {
        return change(who, interview(interview), path(episode) + "/return-interview/answer", body);
    }

    Api.Answer hold(String episode, String interview, String heldAt, String more) {
        var body =
                """
                {"heldAt": %s, "where": "PLACE_OF_CHILDS_CHOICE", "beforeReturn": "NO", "alone": true, "independence": "INDEPENDENT",
                 "reasons": ["FETCHED"], "childWords": "He texts and then he is there.", "harm": "NOT_KNOWN"%s}\
                """
                        .formatted(heldAt, more);
        return change(
                "Nadia Aziz", interview(interview), path(episode) + "/return-interview/done", body);
    }

    static void done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
    }
}
