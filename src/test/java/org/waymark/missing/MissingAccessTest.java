package org.waymark.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.missing.Told.done;
import static org.waymark.missing.Told.interview;
import static org.waymark.missing.Told.path;

import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** Who may see and do what (domain.md H.2, "Missing"). */
class MissingAccessTest {
    private final Northmoor area = Northmoor.area();
    private final Told told = new Told();

    @Test
    void a_teacher_who_was_not_told_sees_nothing() {
        var episode = told.reported(told.missing(3));
        assertThat(told.as("Joe Tanner").get(path(episode)).status()).isEqualTo(404);
        assertThat(told.as("Joe Tanner").get("/api/v1/missing-episodes").response().body())
                .doesNotContain(episode);
    }

    @Test
    void only_the_police_set_the_level_of_risk() {
        var episode = told.reported(told.missing(3));
        var risk = "{\"level\": \"LOW\", \"officer\": \"PC 1\", \"reason\": \"-\"}";
        var answer = told.change("Della Moss", path(episode), path(episode) + "/police-risk", risk);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().at("/errors/0/rule").asString()).isEqualTo("NEEDS_POLICE");
    }

    @Test
    void a_partner_adds_what_they_know_and_everybody_who_looks_sees_it() {
        var episode = told.reported(told.missing(3));
        done(
                told.as("Della Moss")
                        .post(
                                path(episode) + "/information",
                                "{\"words\": \"She likes the retail park.\"}"));
        assertThat(told.read("Karen Doyle", path(episode)).at("/information/0/words").asString())
                .isEqualTo("She likes the retail park.");
    }

    @Test
    void only_social_care_or_the_police_tell_further_agencies() {
        var episode = told.reported(told.missing(3));
        var school = area.person("Susan Park").agency().id();
        var answer =
                told.as("Della Moss")
                        .post(
                                path(episode) + "/agencies",
                                "{\"agency\": \"%s\"}".formatted(school));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_colleague_may_stand_in_but_does_not_read_what_was_said() {
        var episode = told.reported(told.missing(5));
        var interview = told.back(episode, 3);
        done(told.answer("Nadia Aziz", episode, interview, "{\"answer\": \"ACCEPTED\"}"));
        done(told.hold(episode, interview, told.ago(0.5), ""));
        var colleague = told.read("Tessa Quinn", interview(interview));
        assertThat(colleague.get("state").asString()).isEqualTo("DONE");
        assertThat(colleague.get("record").isNull()).isTrue();
    }

    @Test
    void what_a_colleague_has_another_does_not_record_on() {
        var episode = told.reported(told.missing(5));
        var interview = told.back(episode, 3);
        done(told.answer("Nadia Aziz", episode, interview, "{\"answer\": \"ACCEPTED\"}"));
        var other = told.answer("Tessa Quinn", episode, interview, "{\"answer\": \"DECLINED\"}");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.body().at("/errors/0/rule").asString()).isEqualTo("NEEDS_THE_INTERVIEWER");
    }

    @Test
    void handed_over_it_is_read_by_the_new_one_alone() {
        var episode = told.reported(told.missing(5));
        var interview = told.back(episode, 3);
        done(told.answer("Nadia Aziz", episode, interview, "{\"answer\": \"ACCEPTED\"}"));
        var to = "{\"to\": \"%s\"}".formatted(area.person("Tessa Quinn").id());
        done(
                told.change(
                        "Nadia Aziz",
                        interview(interview),
                        path(episode) + "/return-interview/hand-over",
                        to));
        assertThat(told.read("Tessa Quinn", interview(interview)).get("mine").asBoolean()).isTrue();
        assertThat(
                        told.answer("Nadia Aziz", episode, interview, "{\"answer\": \"DECLINED\"}")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void somebody_who_is_no_interviewer_takes_it_on_only_where_the_child_asked_for_them() {
        var episode = told.reported(told.missing(5));
        var interview = told.back(episode, 3);
        var path = path(episode) + "/return-interview/hand-over";
        var adele = area.person("Adele Finch").id();
        var refused =
                told.change(
                        "Nadia Aziz",
                        interview(interview),
                        path,
                        "{\"to\": \"%s\"}".formatted(adele));
        assertThat(refused.body().at("/errors/0/rule").asString())
                .isEqualTo("HAND_OVER_NEEDS_CHILDS_WISH");
        done(
                told.change(
                        "Nadia Aziz",
                        interview(interview),
                        path,
                        "{\"to\": \"%s\", \"childChoseWhy\": \"I would talk to the nurse.\"}"
                                .formatted(adele)));
        assertThat(told.read("Adele Finch", interview(interview)).get("mine").asBoolean()).isTrue();
    }

    @Test
    void an_interviewer_sees_earlier_episodes_in_a_line_and_not_the_episode() {
        var episode = told.reported(told.missing(5));
        var interview = told.back(episode, 3);
        var seen = told.read("Nadia Aziz", interview(interview));
        assertThat(seen.get("earlier")).hasSize(1);
        assertThat(told.as("Nadia Aziz").get(path(episode)).status()).isEqualTo(404);
    }

    @Test
    void an_administrator_works_with_no_records() {
        var answer = told.as("Ollie Trent").post("/api/v1/missing-episodes", told.missing(1));
        assertThat(answer.status()).isEqualTo(403);
    }
}
