package org.waymark.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/** A meeting from the invitation to its minutes, by programs of people of several agencies. */
class MeetingsApiTest {
    private final Northmoor area = Northmoor.area();
    private final MeetingScene scene = new MeetingScene();

    @Test
    void a_review_is_planned_prepared_held_recorded_and_minuted() {
        var known = scene.child();
        var meeting = plan(known.reference());
        var path = "/api/v1/meetings/" + meeting;
        assertThat(area.api("Adele Finch").work()).contains("Prepare for a meeting");
        ok(
                area.api("Adele Finch")
                        .post(path + "/contributions", "{\"known\": \"She sleeps badly.\"}"));
        ok(attend(path, MeetingScene.WORKER, read(MeetingScene.WORKER, path)));
        ok(
                area.api(MeetingScene.WORKER)
                        .post(
                                path + "/information",
                                "{\"saidBy\": \"Adele Finch, Northmoor Health Trust\", \"words\": \"She sleeps badly.\", \"basis\": \"SAFEGUARDING_TASK\"}"));
        ok(
                area.api(MeetingScene.WORKER)
                        .post(
                                path + "/decisions",
                                "{\"words\": \"The school nurse sees her weekly.\", \"reason\": \"She asked for it.\"}"));
        ok(
                area.api("Adele Finch")
                        .post(path + "/dissents", "{\"words\": \"Weekly is not often enough.\"}"));
        ok(
                area.api(MeetingScene.WORKER)
                        .post(
                                path + "/actions",
                                "{\"practitioner\": \"%s\", \"what\": \"See her on Mondays\", \"due\": \"%s\"}"
                                        .formatted(
                                                scene.id("Joe Tanner"),
                                                java.time.LocalDate.now(
                                                                org.waymark.calendar.England.ZONE)
                                                        .plusDays(14))));
        ok(
                area.api(MeetingScene.WORKER)
                        .post(
                                path + "/minutes/EVERYBODY",
                                "{\"over\": 0, \"words\": \"All spoke.\"}"));
        assertThat(read("Adele Finch", path).get("minutes")).isEmpty();
        ok(
                area.api(MeetingScene.WORKER)
                        .post(path + "/minutes/EVERYBODY/confirm", "{\"over\": 1}"));
        var seen = read("Adele Finch", path);
        assertThat(seen.get("minutes")).hasSize(1);
        assertThat(seen.get("dissents").get(0).get("name").asString()).startsWith("Adele Finch");
        var action = seen.get("actions").get(0).get("id").asString();
        var joe = area.api("Joe Tanner");
        assertThat(joe.get(path).status()).isEqualTo(404);
        var theirs = joe.get("/api/v1/meetings/actions/" + action);
        assertThat(theirs.body().get("what").asString()).isEqualTo("See her on Mondays");
        ok(
                joe.change(
                        "/api/v1/meetings/actions/" + action + "/done",
                        "{\"outcome\": \"She comes by herself.\"}",
                        theirs.header("ETag")));
        assertThat(
                        area.api(MeetingScene.WORKER)
                                .get("/api/v1/files/" + known.reference() + "/sharing")
                                .response()
                                .body())
                .contains("Northmoor Health Trust");
    }

    @Test
    void who_is_invited_does_not_run_the_meeting() {
        var path = "/api/v1/meetings/" + plan(scene.child().reference());
        var nurse = area.api("Adele Finch");
        assertThat(nurse.post(path + "/people", "{\"kind\": \"CHILD\"}").status()).isEqualTo(403);
        assertThat(nurse.change(path + "/cancel", "{\"why\": \"No.\"}", "\"0\"").status())
                .isEqualTo(403);
        assertThat(area.api("Mark Holt").get(path).status()).isEqualTo(404);
    }

    @Test
    void everything_wrong_with_an_invitation_is_said_at_once() {
        var path = "/api/v1/meetings/" + plan(scene.child().reference());
        var answer =
                area.api(MeetingScene.WORKER)
                        .post(path + "/people", "{\"kind\": \"PROFESSIONAL\", \"part\": \"PART\"}");
        assertThat(broken(answer)).contains("PART_NEEDS_WHY", "NAME_NEEDED", "AGENCY_NEEDED");
        assertThat(
                        broken(
                                area.api(MeetingScene.WORKER)
                                        .post(
                                                "/api/v1/files/"
                                                        + scene.child().reference()
                                                        + "/meetings",
                                                "{\"kind\": \"INITIAL_CONFERENCE\"}")))
                .contains("NOT_THE_ROOM");
    }

    @Test
    void of_two_who_move_a_meeting_at_once_one_learns_of_the_other() {
        var path = "/api/v1/meetings/" + plan(scene.child().reference());
        var body = "{\"plannedFor\": \"%s\"}".formatted(scene.now().plus(Duration.ofDays(9)));
        var lorna = area.api(MeetingScene.WORKER);
        var etag = lorna.get(path).header("ETag");
        ok(area.api("Anita Rao").change(path + "/move", body, etag));
        assertThat(lorna.change(path + "/move", body, etag).status()).isEqualTo(409);
    }

    @Test
    void the_same_invitation_sent_twice_asks_once() {
        var path = "/api/v1/meetings/" + plan(scene.child().reference());
        var lorna = area.api(MeetingScene.WORKER);
        var key = UUID.randomUUID().toString();
        var body =
                "{\"kind\": \"PROFESSIONAL\", \"name\": \"Dr Ada Fell\", \"agencyName\": \"Eastmere Hospital\", \"agencyKind\": \"HEALTH\"}";
        ok(lorna.post(path + "/people", body, key));
        ok(lorna.post(path + "/people", body, key));
        assertThat(read(MeetingScene.WORKER, path).get("people")).hasSize(3);
    }

    private String plan(String reference) {
        return ok(area.api(MeetingScene.WORKER)
                        .post(
                                "/api/v1/files/" + reference + "/meetings",
                                """
                                {"kind": "CHILD_IN_NEED_REVIEW", "purpose": "To review the plan.", "plannedFor": "%s", "how": "VIDEO",
                                 "people": [{"kind": "PRACTITIONER", "practitioner": "%s"}]}
                                """
                                        .formatted(
                                                scene.now().plus(Duration.ofDays(3)),
                                                scene.id("Adele Finch"))))
                .body()
                .get("id")
                .asString();
    }

    private Api.Answer attend(String path, String who, JsonNode meeting) {
        var attendance = new StringBuilder();
        for (var p : meeting.get("people"))
            attendance
                    .append(attendance.isEmpty() ? "" : ", ")
                    .append('"')
                    .append(p.get("id").asString())
                    .append("\": \"THROUGHOUT\"");
        return area.api(who)
                .change(
                        path + "/attendance",
                        "{\"heldAt\": \"%s\", \"attendance\": {%s}}"
                                .formatted(scene.now(), attendance),
                        area.api(who).get(path).header("ETag"));
    }

    private JsonNode read(String who, String path) {
        return ok(area.api(who).get(path)).body();
    }

    private static List<String> broken(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        return answer.body()
                .get("errors")
                .valueStream()
                .map(e -> e.get("rule").asString())
                .toList();
    }

    private static Api.Answer ok(Api.Answer answer) {
        return MeetingScene.done(answer);
    }
}
