package org.waymark.protection.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.England;
import org.waymark.meetings.MeetingId;
import org.waymark.referral.Referring;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** Around the decision of a conference: who attends how much, minutes, report, quality alert. */
class ConferenceLifeTest {
    private final Northmoor area = Northmoor.area();
    private final ConferenceScene scene = new ConferenceScene();
    private final Instant day =
            ConferenceScene.workingDay(scene.due().minus(Duration.ofDays(1)), -1);
    private final Instant afterwards = day.plus(Duration.ofHours(3));
    private final MeetingId meeting = scene.convene(day, null, null);
    private final String path = "/api/v1/meetings/" + meeting;
    private final String conference = "/api/v1/conferences/" + meeting;
    private final Api worker = area.api(ConferenceScene.WORKER);

    @Test
    void each_who_took_part_gets_the_minutes_of_what_they_attended_and_the_child_has_an_advocate() {
        ask("{\"kind\": \"CHILD\"}");
        ask("{\"kind\": \"ADVOCATE\", \"name\": \"Tara Bell\"}");
        ask(asked("Susan Park", "PART", "Police information is shared."));
        ask(asked("Rhys Morgan", "NONE", "He knows one of the adults."));
        assertThat(broken(worker.post(path + "/people", asked("Adele Finch", "PART", " "))))
                .containsExactly("PART_NEEDS_WHY");
        scene.held(meeting, day);
        assertThat(broken(give("Moira Kelly"))).containsExactly("MINUTES_NOT_CONFIRMED");
        minuted("EVERYBODY", "What all may read.");
        minuted("WHOLE_ONLY", "What the police said.");

        assertThat(minutes("Susan Park")).containsExactly("What all may read.");
        assertThat(minutes("Moira Kelly"))
                .containsExactlyInAnyOrder("What all may read.", "What the police said.");
        assertThat(area.api("Rhys Morgan").get(path).status()).as("left out").isEqualTo(404);
        assertThat(broken(give("Rhys Morgan"))).containsExactly("NOTHING_TO_SEND");
        for (var who : List.of("Susan Park", "Moira Kelly", "Tara Bell"))
            assertThat(give(who).status()).as(who).isEqualTo(201);
        assertThat(worker.get(path).body().get("people").toString()).contains("Tara Bell", "CHILD");
    }

    @Test
    void the_report_was_shared_before_on_a_day_and_with_named_people() {
        var report = conference + "/report";
        assertThat(broken(worker.post(report, "{}")))
                .containsExactly("REPORT_NEEDS_DAY", "REPORT_NEEDS_WHOM");
        var today = England.dateOf(scene.now());
        var body = "{\"on\": \"%s\", \"with\": \"The child and his mother\"}";
        assertThat(broken(worker.post(report, body.formatted(today.plusDays(1)))))
                .containsExactly("REPORT_IN_THE_FUTURE");
        assertThat(area.api("Karen Doyle").post(report, body.formatted(today)).status())
                .as("children's social care shares its report")
                .isEqualTo(403);
        assertThat(worker.post(report, body.formatted(today)).status()).isEqualTo(200);
        assertThat(area.api("Moira Kelly").get(conference).body().get("reportWith").asString())
                .isEqualTo("The child and his mother");
    }

    @Test
    void its_chair_asks_for_something_to_be_put_right_and_the_team_that_has_the_child_gets_it() {
        var alert = conference + "/alert";
        var words = "{\"words\": \"He was not seen alone before the conference.\"}";
        var joan = area.api(ConferenceScene.CHAIR);
        assertThat(worker.post(alert, words).status()).as("the chair alone").isEqualTo(403);
        assertThat(area.api("Joe Tanner").post(alert, words).status()).isEqualTo(404);
        assertThat(broken(joan.post(alert, "{\"words\": \" \"}")))
                .containsExactly("ALERT_NEEDS_WORDS");
        assertThat(joan.post(alert, words).status()).isEqualTo(200);
        assertThat(worker.get(conference).body().get("alert").asString()).contains("seen alone");
        assertThat(
                        Referring.count(
                                "task where kind = 'CONFERENCE_ALERT' and subject_id = ? and team_id is not null and urgent and done_at is null",
                                meeting.value()))
                .as("also where no team has taken the file on yet: the front door's")
                .isEqualTo(1);
    }

    private void ask(String who) {
        var answer = worker.post(path + "/people", who);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    }

    private String asked(String who, String part, String why) {
        return "{\"kind\": \"PRACTITIONER\", \"practitioner\": \"%s\", \"part\": \"%s\", \"why\": \"%s\"}"
                .formatted(area.person(who).id(), part, why);
    }

    private void minuted(String audience, String words) {
        var text = path + "/minutes/" + audience;
        var after = worker.at(afterwards);
        var saved = after.post(text, "{\"over\": 0, \"words\": \"%s\"}".formatted(words));
        assertThat(saved.status()).as(saved.response().body()).isEqualTo(200);
        assertThat(after.post(text + "/confirm", "{\"over\": 1}").status()).isEqualTo(200);
    }

    private List<String> minutes(String who) {
        return area.api(who)
                .get(path)
                .body()
                .get("minutes")
                .valueStream()
                .map(t -> t.get("words").asString())
                .toList();
    }

    private Api.Answer give(String who) {
        var invitation =
                worker.get(path)
                        .body()
                        .get("people")
                        .valueStream()
                        .filter(p -> p.get("name").asString().equals(who))
                        .findFirst()
                        .orElseThrow();
        return worker.at(afterwards)
                .post(path + "/minutes/" + invitation.get("id").asString() + "/given", "{}");
    }

    private static List<String> broken(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isIn(409, 422);
        return answer.body()
                .get("errors")
                .valueStream()
                .map(e -> e.get("rule").asString())
                .toList();
    }
}
