package org.waymark.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.missing.Told.done;
import static org.waymark.missing.Told.interview;
import static org.waymark.missing.Told.path;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/**
 * Guide ¶5: "Return interviews for young runaways can help in establishing why a young person ran
 * away and the subsequent support that may be required, as well as preventing repeat incidents. The
 * information gathered from return interviews can be used to inform the identification, referral
 * and assessment of any child sexual exploitation cases."
 */
class MissingScenarioTest {
    private final Northmoor area = Northmoor.area();
    private final Told told = new Told();

    @Test
    void a_child_goes_missing_comes_back_is_heard_and_what_she_says_helps() {
        var episode = told.reported(told.missing(5));
        socialCareAndThePoliceKnowAtOnce(episode);
        thePoliceSetTheLevelOfRiskAndTheSchoolLooksOut(episode);
        var interview = told.back(episode, 2);
        theReturnInterviewIsDueIn72ClockHours(episode, interview);
        theInterviewerOffersItAndTheChildAccepts(episode, interview);
        theInterviewIsHeld(episode, interview);
        theSocialWorkersReadItAndThePoliceLearnThatItWasHeld(interview);
        eachFactBecomesWhatAPersonDecides(interview);
        theSupportIsGivenToSomebodyOfAnotherAgency(interview);
    }

    private void socialCareAndThePoliceKnowAtOnce(String episode) {
        assertThat(told.read("Priya Nair", path(episode)).get("code").asString()).isEqualTo("M");
        assertThat(told.read("Karen Doyle", path(episode)).get("hostArea").asString())
                .isEqualTo("Eastmere");
        assertThat(tasks(episode)).contains("CHILD_MISSING", "SET_POLICE_RISK");
    }

    private void thePoliceSetTheLevelOfRiskAndTheSchoolLooksOut(String episode) {
        var risk =
                "{\"level\": \"HIGH\", \"officer\": \"Inspector Amara Cole\", \"reason\": \"15, out of area.\"}";
        done(told.change("Karen Doyle", path(episode), path(episode) + "/police-risk", risk));
        assertThat(told.read("Della Moss", path(episode)).at("/police/levelName").asString())
                .isEqualTo("High");
        var school = area.person("Susan Park").agency().id();
        done(
                told.as("Priya Nair")
                        .post(
                                path(episode) + "/agencies",
                                "{\"agency\": \"%s\"}".formatted(school)));
        assertThat(told.as("Susan Park").get(path(episode)).status()).isEqualTo(404);
        var seen =
                area.as(
                        "Susan Park",
                        () ->
                                area.bean(ToldQueries.class)
                                        .find(new EpisodeId(UUID.fromString(episode))));
        assertThat(seen).hasValueSatisfying(t -> assertThat(t.backSince()).isNull());
    }

    private void theReturnInterviewIsDueIn72ClockHours(String episode, String interview) {
        var clock =
                area.sql()
                        .sql(
                                "select due_at - started_at = interval '72 hours' and stopped_at is null from clock where subject_id = cast(? as uuid)")
                        .param(interview)
                        .query(Boolean.class)
                        .single();
        assertThat(clock).isTrue();
        assertThat(tasks(episode)).doesNotContain("CHILD_MISSING", "SET_POLICE_RISK");
        var list = told.read("Nadia Aziz", "/api/v1/return-interviews").get("interviews");
        assertThat(list.valueStream().map(i -> i.get("id").asString())).contains(interview);
    }

    private void theInterviewerOffersItAndTheChildAccepts(String episode, String interview) {
        var offer = path(episode) + "/return-interview/offer";
        done(told.change("Nadia Aziz", interview(interview), offer, "{\"how\": \"TELEPHONE\"}"));
        done(told.answer("Nadia Aziz", episode, interview, "{\"answer\": \"ACCEPTED\"}"));
        assertThat(told.read("Nadia Aziz", interview(interview)).get("state").asString())
                .isEqualTo("ACCEPTED");
    }

    private void theInterviewIsHeld(String episode, String interview) {
        done(
                told.hold(
                        episode,
                        interview,
                        told.ago(0.5),
                        """
                        , "facts": [{"kind": "VEHICLE", "words": "Silver hatchback, driven by Dee"},
                                    {"kind": "SUPPORT", "words": "Somebody to go to at school"}]\
                        """));
        var stopped =
                area.sql()
                        .sql(
                                "select stopped_at is not null from clock where subject_id = cast(? as uuid)")
                        .param(interview)
                        .query(Boolean.class)
                        .single();
        assertThat(stopped).isTrue();
    }

    private void theSocialWorkersReadItAndThePoliceLearnThatItWasHeld(String interview) {
        assertThat(
                        told.read("Priya Nair", interview(interview))
                                .at("/record/childWords")
                                .asString())
                .isEqualTo("He texts and then he is there.");
        var police = told.read("Karen Doyle", interview(interview));
        assertThat(police.get("state").asString()).isEqualTo("DONE");
        assertThat(police.get("record").isNull()).isTrue();
        assertThat(police.get("facts")).isEmpty();
    }

    private void eachFactBecomesWhatAPersonDecides(String interview) {
        var facts = interview(interview) + "/facts/";
        var fetched = fact(interview, "REASON");
        done(
                told.as("Priya Nair")
                        .post(
                                facts + fetched + "/promotions",
                                "{\"target\": \"INDICATOR\", \"item\": \"INDICATOR:older-person\", \"words\": \"Is fetched by a man.\"}"));
        var onFile =
                area.sql()
                        .sql(
                                "select evidence || ' / ' || origin from file_indicator where origin_id = cast(? as uuid)")
                        .param(fetched)
                        .query(String.class)
                        .single();
        assertThat(onFile).isEqualTo("Is fetched by a man. / return interview");
        done(
                told.as("Nadia Aziz")
                        .post(
                                facts + fact(interview, "VEHICLE") + "/promotions",
                                "{\"target\": \"POLICE_INFORMATION\", \"words\": \"A silver hatchback collects children.\"}"));
        var note =
                area.sql()
                        .sql(
                                "select id::text from missing_police_note where episode_id = (select episode_id from return_interview where id = cast(? as uuid))")
                        .param(interview)
                        .query(String.class)
                        .single();
        var got = told.read("Karen Doyle", "/api/v1/missing-information/" + note);
        assertThat(got.get("words").asString()).isEqualTo("A silver hatchback collects children.");
        done(
                told.as("Karen Doyle")
                        .post("/api/v1/missing-information/" + note + "/acknowledgement", ""));
        thatIsAnItemOfPoliceIntelligenceTooAndTheChildTheSource(interview);
    }

    /** Guide ¶16: one intake, whatever way it came. */
    private void thatIsAnItemOfPoliceIntelligenceTooAndTheChildTheSource(String interview) {
        var id =
                area.sql()
                        .sql(
                                "select id::text from information where origin = 'MISSING_FACT' and origin_id = cast(? as uuid)")
                        .param(interview)
                        .query(String.class)
                        .single();
        var item = told.read("Lucy Fenn", "/api/v1/police/information/" + id);
        assertThat(item.at("/facts/words").asString())
                .isEqualTo("A silver hatchback collects children.");
        assertThat(item.at("/sources/0/relationship").asString())
                .isEqualTo("The child, in a return interview");
        assertThat(told.read("Nadia Aziz", "/api/v1/information/" + id).toString())
                .doesNotContain("The child, in a return interview");
    }

    private void theSupportIsGivenToSomebodyOfAnotherAgency(String interview) {
        var adele = area.person("Adele Finch");
        var body =
                "{\"practitioner\": \"%s\", \"what\": \"A quiet talk on Mondays\", \"due\": \"%s\"}"
                        .formatted(adele.id(), java.time.LocalDate.of(2099, 1, 5));
        var given =
                told.as("Nadia Aziz")
                        .post(
                                interview(interview)
                                        + "/facts/"
                                        + fact(interview, "SUPPORT")
                                        + "/actions",
                                body);
        done(given);
        var action = "/api/v1/missing-actions/" + given.body().get("id").asString();
        assertThat(told.read("Adele Finch", action).get("what").asString())
                .isEqualTo("A quiet talk on Mondays");
        assertThat(told.as("Adele Finch").get(interview(interview)).status()).isEqualTo(404);
        done(
                told.change(
                        "Adele Finch",
                        action,
                        action + "/done",
                        "{\"outcome\": \"We meet weekly.\"}"));
    }

    private String fact(String interview, String kind) {
        return told.read("Nadia Aziz", interview(interview))
                .get("facts")
                .valueStream()
                .filter(f -> f.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private java.util.List<String> tasks(String episode) {
        return area.sql()
                .sql("select kind from task where subject_id = cast(? as uuid) and done_at is null")
                .param(episode)
                .query(String.class)
                .list();
    }
}
