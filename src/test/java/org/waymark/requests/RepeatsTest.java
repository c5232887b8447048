package org.waymark.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Assessed;
import org.waymark.browser.Visit;
import org.waymark.identification.Raising;
import org.waymark.testing.Api;
import org.waymark.testing.Concern;
import org.waymark.testing.Northmoor;

/** The same thing sent twice has one effect; another thing under the same key is never lost. */
class RepeatsTest {
    private final Northmoor area = Northmoor.area();
    private final Api joe = area.api("Joe Tanner");
    private final String key = UUID.randomUUID().toString();

    @Test
    void a_repeat_is_answered_as_done_and_its_names_may_come_in_any_order() {
        var concern = Raising.concern("Joe Tanner").toString();
        var first = joe.post(corrections(concern), correction("It was the other bus stop."), key);
        assertThat(first.status()).as(first.response().body()).isBetween(200, 201);
        var again = joe.post(corrections(concern), correction("It was the other bus stop."), key);
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        var turned =
                "{\"words\": \"It was the other bus stop.\",\n \"what\": \"ACCOUNT\", \"kind\": \"CORRECTION\"}";
        assertThat(joe.post(corrections(concern), turned, key).status()).isEqualTo(first.status());
        assertThat(kept(concern)).isEqualTo(1);
    }

    @Test
    void the_same_key_with_other_words_another_record_or_another_command_is_refused() {
        var concern = Raising.concern("Joe Tanner").toString();
        var other = Raising.concern("Joe Tanner").toString();
        joe.post(corrections(concern), correction("It was the other bus stop."), key);
        refused(joe.post(corrections(concern), correction("It was a Tuesday."), key));
        refused(joe.post(corrections(other), correction("It was the other bus stop."), key));
        refused(joe.post("/api/v1/concerns", Concern.aboutANewChild().json(), key));
        assertThat(kept(concern)).isEqualTo(1);
        assertThat(kept(other)).isZero();
        assertThat(
                        joe.post(
                                        corrections(other),
                                        correction("It was a Tuesday."),
                                        UUID.randomUUID().toString())
                                .status())
                .isBetween(200, 201);
    }

    /** Its version is stale and its state has moved on, because the first one succeeded. */
    @Test
    void a_retry_after_a_timeout_is_answered_as_done_though_the_record_has_moved_on() {
        var sent = Assessed.sent("NEITHER", "IN_NEED");
        var anita = area.api(Assessed.ANITA);
        var etag = anita.get(sent.api()).header("ETag");
        var first = anita.change(sent.api() + "/authorise", "{}", etag, key);
        assertThat(first.status()).as(first.response().body()).isEqualTo(200);
        var again = anita.change(sent.api() + "/authorise", "{}", etag, key);
        assertThat(again.status()).as(again.response().body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        refused(anita.change(sent.api() + "/return", "{\"words\": \"More.\"}", etag, key));
        assertThat(anita.change(sent.api() + "/authorise", "{}", etag).status()).isIn(409, 422);
    }

    @Test
    void a_form_sent_again_with_other_words_keeps_them_and_can_be_sent() {
        var concern = Raising.concern("Joe Tanner").toString();
        try (var visit = Visit.to(area.url())) {
            visit.signIn(area.person("Joe Tanner").email(), Northmoor.PASSWORD);
            write(visit, concern, "It was the other bus stop.");
            visit.press("Add it");
            assertThat(visit.status()).isEqualTo(200);
            write(visit, concern, "It was the other bus stop.");
            visit.press("Add it");
            assertThat(visit.status()).isEqualTo(200);
            assertThat(kept(concern)).isEqualTo(1);
            write(visit, concern, "It was a Tuesday.");
            visit.press("Add it");
            assertThat(visit.status()).isEqualTo(422);
            assertThat(visit.content()).contains("sent before with something else");
            visit.check("form-sent-again-with-other-words");
            visit.press("Add it");
            assertThat(visit.status()).isEqualTo(200);
            assertThat(visit.content()).contains("It was a Tuesday.");
            assertThat(kept(concern)).isEqualTo(2);
        }
    }

    private void write(Visit visit, String concern, String words) {
        visit.open("/concerns/" + concern + "/corrections");
        visit.page().locator("input[name=what]").first().check();
        visit.choose("What is right");
        visit.fill("What is right, or what do they say?", words);
        visit.page()
                .locator("input[name=_key]")
                .last()
                .evaluate("(field, key) => { field.value = key }", key);
    }

    private long kept(String concern) {
        return area.sql()
                .sql("select count(*) from concern_correction where concern_id = ?::uuid")
                .param(concern)
                .query(Long.class)
                .single();
    }

    private static void refused(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().at("/errors/0/rule").asString()).isEqualTo("KEY_USED");
    }

    private static String corrections(String concern) {
        return "/api/v1/concerns/" + concern + "/corrections";
    }

    private static String correction(String words) {
        return "{\"what\": \"ACCOUNT\", \"kind\": \"CORRECTION\", \"words\": \"%s\"}"
                .formatted(words);
    }
}
