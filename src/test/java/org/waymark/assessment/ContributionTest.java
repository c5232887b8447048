package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Assessed.LORNA;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.documents.PdfCheck;
import org.waymark.testing.Northmoor;

/**
 * What other agencies know, in their own words, and what each sees of the child (domain.md H.2).
 */
class ContributionTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void who_is_asked_sees_the_question_and_their_own_answer_and_nothing_else_of_the_child() {
        var led = Assessed.led();
        var asked = led.ask("Joe Tanner");
        var joe = area.api("Joe Tanner");
        var read = joe.get("/api/v1/contributions/" + asked);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().get("question").asString()).isEqualTo("What do you know?");
        assertThat(joe.get(led.api()).status()).isEqualTo(404);
        assertThat(joe.get("/api/v1/files/" + led.reference() + "/judgements").status())
                .isEqualTo(404);
        assertThat(area.api("Mark Holt").get("/api/v1/contributions/" + asked).status())
                .isEqualTo(404);
    }

    @Test
    void it_is_given_once_in_their_own_words_and_whoever_asked_is_told() {
        var led = Assessed.led();
        var asked = led.ask("Joe Tanner");
        var joe = area.api("Joe Tanner");
        var path = "/api/v1/contributions/" + asked + "/answer";
        assertThat(joe.change(path, "{}", "\"0\"").status()).isEqualTo(422);
        assertThat(joe.change(path, "{\"words\": \"Late on Mondays.\"}", "\"0\"").status())
                .isEqualTo(200);
        assertThat(joe.change(path, "{\"words\": \"Again.\"}", "\"0\"").status()).isEqualTo(409);
        assertThat(area.api(LORNA).get(led.api()).response().body()).contains("Late on Mondays.");
        assertThat(led.tasks(Contributions.READ_TASK)).isEqualTo(1);
    }

    @Test
    void what_health_wrote_is_for_roles_that_have_health_records() {
        var led = withHealth();
        assertThat(area.api(LORNA).get(led.api()).response().body()).contains("Sleeps badly");
        var frontDoor = area.api("Priya Nair").get(led.api()).response().body();
        assertThat(frontDoor).contains("Northmoor Health Trust").doesNotContain("Sleeps badly");
        assertThat(area.api("Karen Doyle").get(led.api()).status()).isEqualTo(404);
    }

    @Test
    void a_copy_leaves_out_what_its_audience_may_not_see() {
        visit.signIn(area.person(LORNA).email(), Northmoor.PASSWORD);
        var led = withHealth();
        led.write(LORNA, Part.HEALTH, "Healthy appetite");
        led.write(LORNA, Part.PEERS, "Two good friends");
        led.made(LORNA, "wishes", Assessed.wishes());
        assertThat(print(led, "social-care"))
                .contains("Sleeps badly", "Healthy appetite", "keep going to the club");
        assertThat(print(led, "partners"))
                .contains("Two good friends", "Left out of this copy")
                .doesNotContain("Sleeps badly", "Healthy appetite", "keep going to the club");
        assertThat(get(led, "family").status()).isEqualTo(422);
        area.sql()
                .sql(
                        "insert into child_adult (id, child_id, author_agency, name, relationship, safe_to_tell, added_at)"
                                + " select gen_random_uuid(), child_id, author_agency, 'Meera Oakley', 'aunt', 'YES', now() from assessment where id = ?::uuid")
                .param(led.id())
                .update();
        assertThat(print(led, "family"))
                .contains("Give it only to: Meera Oakley")
                .doesNotContain("Two good friends", "Sleeps badly", "keep going to the club");
    }

    private Assessed withHealth() {
        var led = Assessed.led();
        var asked = led.ask("Adele Finch");
        var given =
                area.api("Adele Finch")
                        .change(
                                "/api/v1/contributions/" + asked + "/answer",
                                "{\"words\": \"Sleeps badly\"}",
                                "\"0\"");
        assertThat(given.status()).as(given.response().body()).isEqualTo(200);
        return led;
    }

    private String print(Assessed led, String audience) {
        var pdf = get(led, audience).body();
        assertThat(PdfCheck.problems(pdf)).isEmpty();
        return PdfCheck.text(pdf).replaceAll("\\s+", " ");
    }

    private APIResponse get(Assessed led, String audience) {
        return visit.page()
                .request()
                .get(area.url() + led.path() + "/assessment.pdf?for=" + audience);
    }
}
