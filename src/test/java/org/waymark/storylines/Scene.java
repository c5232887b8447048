package org.waymark.storylines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.calendar.England;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/** What people of Northmoor do in a storyline, each with a token of their own. */
final class Scene {
    private static final Northmoor AREA = Northmoor.area();

    private final Map<String, Api> people = new HashMap<>();

    Api as(String who) {
        return people.computeIfAbsent(who, AREA::api);
    }

    /** The id of a person of Northmoor. */
    String person(String name) {
        return AREA.person(name).id().toString();
    }

    /** The id of the concern about the first child. */
    String raise(String who, String concern) {
        return made(as(who).post("/api/v1/concerns", concern))
                .get("parts")
                .get(0)
                .get("id")
                .asString();
    }

    String ask(String who, String concern, String lead, String question) {
        var body =
                "{\"lead\": \"%s\", \"safeTonight\": \"YES\", \"question\": \"%s\"}"
                        .formatted(AREA.person(lead).id(), question);
        return id(as(who).post("/api/v1/concerns/" + concern + "/consultations", body));
    }

    void advise(String who, String consultation, String advice, String reason) {
        var path = "/api/v1/consultations/" + consultation;
        var body =
                "{\"advice\": \"%s\", \"concernRemains\": true, \"reason\": \"%s\"}"
                        .formatted(advice, reason);
        made(as(who).change(path + "/answer", body, etag(who, path)));
    }

    String refer(String who, String concern, String body) {
        return id(as(who).post("/api/v1/concerns/" + concern + "/referral", body));
    }

    void screen(String who, String referral, String words) {
        made(
                as(who).post(
                                "/api/v1/referrals/" + referral + "/screening",
                                "{\"words\": \"%s\"}".formatted(words)));
    }

    void startOn(String who, String referral) {
        made(
                as(who).change(
                                "/api/v1/referrals/" + referral + "/claim",
                                "",
                                etag(who, desk(referral))));
    }

    Api.Answer decide(String who, String referral, String decision) {
        return as(who).change(
                        "/api/v1/referrals/" + referral + "/decision",
                        decision,
                        etag(who, desk(referral)));
    }

    /** What somebody reads at this address, which must be there for them. */
    JsonNode read(String who, String path) {
        var answer = as(who).get(path);
        assertThat(answer.status()).as(path + ": " + answer.response().body()).isEqualTo(200);
        return answer.body();
    }

    /** All of somebody's work, page by page. */
    String work(String who) {
        return as(who).work();
    }

    /** What a referrer follows. */
    JsonNode follow(String who, String referral) {
        return read(who, "/api/v1/referrals/" + referral);
    }

    static JsonNode made(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer.body();
    }

    static String id(Api.Answer answer) {
        return made(answer).get("id").asString();
    }

    /** The names of the rules that were broken. */
    static List<String> broken(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        return answer.body()
                .get("errors")
                .valueStream()
                .map(e -> e.get("rule").asString())
                .toList();
    }

    static List<String> each(JsonNode list, String field) {
        return list.valueStream().map(item -> item.get(field).asString()).toList();
    }

    static LocalDate daysAgo(int days) {
        return LocalDate.now(England.ZONE).minusDays(days);
    }

    private String etag(String who, String path) {
        return as(who).get(path).header("ETag");
    }

    private static String desk(String referral) {
        return "/api/v1/front-door/referrals/" + referral;
    }
}
