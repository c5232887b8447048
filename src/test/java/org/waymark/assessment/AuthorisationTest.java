package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Assessed.ANITA;
import static org.waymark.assessment.Assessed.LORNA;

import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** A manager's authorisation, who leads, and who takes over (domain.md B.4, A.4(3)). */
class AuthorisationTest {
    private final Northmoor area = Northmoor.area();

    @Test
    void a_manager_returns_it_with_words_and_rewrites_nobody() {
        var sent = Assessed.sent("NEITHER", "IN_NEED");
        assertThat(sent.refused(LORNA, "parts/health", "{\"notLooked\": \"Changed.\"}"))
                .containsExactly("NOT_OPEN");
        assertThat(sent.refused(ANITA, "return", "{}")).containsExactly("RETURN_NEEDS_WORDS");
        sent.made(ANITA, "return", "{\"words\": \"Say what the school sees now.\"}");
        assertThat(
                        sent.refused(
                                ANITA,
                                "parts/health",
                                "{\"needs\": \"Better so.\", \"evidence\": \"I say so\"}"))
                .containsExactly("MANAGERS_DO_NOT_REWRITE");
        assertThat(sent.tasks(Authorisations.RETURNED_TASK)).isEqualTo(1);
        sent.made(LORNA, "send", "");
    }

    @Test
    void late_needs_a_reason_which_stays_with_the_clock() {
        var sent = Assessed.sent("NEITHER", "IN_NEED").late();
        assertThat(sent.refused(ANITA, "authorise", "{}")).containsExactly("LATE_NEEDS_REASON");
        sent.made(ANITA, "authorise", "{\"lateReason\": \"The family was abroad.\"}");
        var reason =
                area.sql()
                        .sql("select breach_reason from clock where subject_id = ?::uuid")
                        .param(sent.id())
                        .query(String.class)
                        .single();
        assertThat(reason).isEqualTo("The family was abroad.");
    }

    @Test
    void nobody_authorises_what_they_sent_themselves() {
        var written = Assessed.written();
        written.made(LORNA, "conclusion", Assessed.conclusion("NEITHER", "IN_NEED"));
        written.made(ANITA, "send", "");
        assertThat(written.refused(ANITA, "authorise", "{}"))
                .containsExactly("AUTHORISED_BY_ANOTHER");
        assertThat(written.send(LORNA, "authorise", "{}").status()).isEqualTo(403);
        written.made("Helen Marsh", "authorise", "{}");
    }

    @Test
    void of_two_managers_who_answer_at_once_the_second_is_told() {
        var sent = Assessed.sent("NEITHER", "IN_NEED");
        var helen = area.api("Helen Marsh");
        var etag = helen.get(sent.api()).header("ETag");
        sent.made(ANITA, "authorise", "{}");
        var second = helen.change(sent.api() + "/authorise", "{}", etag);
        assertThat(second.status()).isEqualTo(409);
    }

    @Test
    void a_family_help_worker_leads_only_under_a_qualified_social_workers_oversight() {
        var opened = Assessed.opened();
        var dev = area.person("Dev Chandra").id();
        assertThat(area.api("Dev Chandra").get(opened.api()).status()).isEqualTo(404);
        assertThat(opened.refused(ANITA, "worker", "{\"lead\": \"%s\"}".formatted(dev)))
                .containsExactly("LEAD_NEEDS_OVERSIGHT");
        var over = area.person(LORNA).id();
        opened.made(
                ANITA, "worker", "{\"lead\": \"%s\", \"overseer\": \"%s\"}".formatted(dev, over));
        opened.write("Dev Chandra", Part.EDUCATION, "Attends.");
        assertThat(opened.send("Dev Chandra", "send", "").status()).isEqualTo(403);
    }

    @Test
    void a_shorter_date_is_a_managers_and_never_after_the_45_working_days() {
        var led = Assessed.led();
        var soon = Assessed.today().plusDays(10);
        assertThat(led.send(LORNA, "review-date", "{\"on\": \"%s\"}".formatted(soon)).status())
                .isEqualTo(403);
        assertThat(
                        led.refused(
                                ANITA,
                                "review-date",
                                "{\"on\": \"%s\"}".formatted(Assessed.today().plusDays(200))))
                .containsExactly("REVIEW_TOO_LATE");
        led.made(ANITA, "review-date", "{\"on\": \"%s\"}".formatted(soon));
        assertThat(area.api(LORNA).get(led.api()).body().get("head").get("reviewOn").asString())
                .isEqualTo(soon.toString());
    }

    @Test
    void when_somebody_is_away_a_manager_hands_their_assessments_over() {
        var led = Assessed.opened();
        var tom = area.person("Tom Ashworth").id();
        led.made(ANITA, "worker", "{\"lead\": \"%s\"}".formatted(tom));
        var priya = area.person("Priya Nair").id();
        var answer =
                area.api(ANITA)
                        .post(
                                "/api/v1/assessments/hand-over",
                                "{\"from\": \"%s\", \"to\": \"%s\", \"why\": \"Off sick\"}"
                                        .formatted(tom, priya));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(area.api(ANITA).get(led.api()).body().get("head").get("lead").asString())
                .isEqualTo("Priya Nair");
        assertThat(area.api(ANITA).get("/api/v1/assessments").body().get("workers").toString())
                .contains("Priya Nair")
                .doesNotContainIgnoringCase("score");
    }
}
