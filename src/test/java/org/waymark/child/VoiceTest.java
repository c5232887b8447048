package org.waymark.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.CaseReference;
import org.waymark.child.voice.Question;
import org.waymark.child.voice.VoiceId;
import org.waymark.child.voice.Voices;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;
import org.waymark.web.NotFound;

/** The child's wishes and feelings in their own words (guide ¶11). */
class VoiceTest {
    private static final String READ =
            "{\"present\": \"Nobody else\", \"weight\": \"Her aunt is asked first.\"}";

    private final Northmoor area = Northmoor.area();
    private final Described.Raised known =
            new Described()
                    .refer(
                            "Joe Tanner",
                            child("Odile", Described.unheard(), LocalDate.of(2011, 5, 5), null));
    private final VoiceId voice = open();
    private final String path = "/api/v1/voices/" + voice;

    @Test
    void whatTheChildWroteBecomesWishesAndFeelingsWhenItWasRead() {
        write(Question.WISH, "To live with my aunt.");
        write(Question.TRUST, "My aunt.");
        var priya = area.api("Priya Nair");
        assertThat(priya.get(path).body().at("/answers").size()).isZero();
        finish();
        var given = priya.get(path);
        assertThat(given.body().at("/answers/0/words").asString())
                .isEqualTo("To live with my aunt.");
        assertThat(priya.work()).contains("Read what the child wrote");
        assertThat(priya.change(path + "/reading", "{}", given.header("ETag")).response().body())
                .contains("PRESENT_NEEDED", "WEIGHT_NEEDED");
        assertThat(priya.change(path + "/reading", READ, given.header("ETag")).status())
                .isEqualTo(200);
        assertThat(priya.change(path + "/reading", READ, given.header("ETag")).status())
                .isEqualTo(409);
        assertThat(
                        area.sql()
                                .sql(
                                        "select w.words from wishes_and_feelings w join child_voice v on v.wishes_id = w.id where v.id = ?")
                                .param(voice.value())
                                .query(String.class)
                                .single())
                .isEqualTo("Wants to happen: To live with my aunt.\nTrusts: My aunt.");
    }

    @Test
    void everyQuestionCanBeLeftOut() {
        finish();
        var priya = area.api("Priya Nair");
        assertThat(priya.change(path + "/reading", READ, "\"1\"").status()).isEqualTo(200);
        assertThat(
                        area.sql()
                                .sql(
                                        "select w.state from wishes_and_feelings w join child_voice v on v.wishes_id = w.id where v.id = ?")
                                .param(voice.value())
                                .query(String.class)
                                .single())
                .isEqualTo("NOT_YET");
    }

    @Test
    void noQuestionAsksWhatHappened() {
        for (var question : Question.values())
            assertThat(question.words() + question.hint())
                    .doesNotContainIgnoringCase("happened")
                    .doesNotContainIgnoringCase("did he")
                    .doesNotContainIgnoringCase("who hurt");
    }

    @Test
    void nobodyElseReadsIt() {
        write(Question.WISH, "To be left alone.");
        finish();
        assertThat(area.api("Joe Tanner").get(path).status()).isEqualTo(403);
        assertThat(area.api("Dev Chandra").get(path).status()).isEqualTo(404);
        assertThatThrownBy(() -> write(Question.WISH, "Something else"))
                .isInstanceOf(NotFound.class);
    }

    private VoiceId open() {
        return area.as(
                "Priya Nair",
                () ->
                        area.bean(Voices.class)
                                .open(
                                        CommandKey.random(),
                                        new CaseReference(known.reference().toString()),
                                        "Priya"));
    }

    private void write(Question question, String words) {
        area.run("Priya Nair", () -> area.bean(Voices.class).answer(voice, question.name(), words));
    }

    private void finish() {
        area.run("Priya Nair", () -> area.bean(Voices.class).finish(voice));
    }
}
