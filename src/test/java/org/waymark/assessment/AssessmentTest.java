package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Assessed.ANITA;
import static org.waymark.assessment.Assessed.LORNA;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;
import org.waymark.work.Clocks;

/** The assessment under section 17 (guide ¶9, 11 and 12). */
class AssessmentTest {
    private final Northmoor area = Northmoor.area();

    @Test
    void a_decision_for_section_17_opens_it_and_45_working_days_run_from_the_referral() {
        var clocks = area.bean(Clocks.class);
        assertThat(clocks.due("assessment.s17", Instant.parse("2026-11-24T11:00:00Z")))
                .isEqualTo("2027-01-30T00:00:00Z");
        var opened = Assessed.opened();
        var counted =
                area.sql()
                        .sql(
                                "select c.started_at = r.received_at and c.due_at = a.due_at from assessment a"
                                        + " join referral r on r.id = a.referral_id join clock c on c.subject_id = a.id where a.id = ?::uuid")
                        .param(opened.id())
                        .query(Boolean.class)
                        .single();
        assertThat(counted).isTrue();
    }

    @Test
    void the_clock_stops_with_the_managers_authorisation() {
        var sent = Assessed.sent("NEITHER", "IN_NEED");
        assertThat(stopped(sent)).isFalse();
        sent.made(ANITA, "authorise", "{}");
        assertThat(stopped(sent)).isTrue();
    }

    private boolean stopped(Assessed a) {
        return area.sql()
                .sql("select stopped_at is not null from clock where subject_id = ?::uuid")
                .param(a.id())
                .query(Boolean.class)
                .single();
    }

    @Test
    void of_two_who_write_one_dimension_neither_loses_a_word_and_both_see_what_happened() {
        var led = Assessed.led();
        var lorna = area.api(LORNA);
        var priya = area.api("Priya Nair");
        var part = led.api() + "/parts/health";
        var seen = lorna.get(part).header("ETag");
        assertThat(
                        lorna.change(
                                        part,
                                        "{\"needs\": \"Sleeps badly.\", \"evidence\": \"Her mother\"}",
                                        seen)
                                .status())
                .isEqualTo(200);
        var second =
                priya.change(
                        part, "{\"needs\": \"Has lost weight.\", \"evidence\": \"School\"}", seen);
        assertThat(second.status()).isEqualTo(409);
        assertThat(Assessed.rules(second)).containsExactly("PART_CHANGED");
        var now = priya.get(part);
        assertThat(now.response().body()).contains("Sleeps badly.");
        priya.change(
                part,
                "{\"needs\": \"Sleeps badly. Has lost weight.\", \"evidence\": \"Her mother; school\"}",
                now.header("ETag"));
        var history = lorna.get(part).body().get("texts");
        assertThat(history).hasSize(2);
        assertThat(history.get(0).toString()).contains("Has lost weight.", "Priya Nair");
        assertThat(history.get(1).toString()).contains("Sleeps badly.", LORNA);
    }

    @Test
    void a_dimension_says_on_what_it_rests_or_why_it_was_not_looked_into() {
        var led = Assessed.led();
        assertThat(led.refused(LORNA, "parts/income", "{}")).containsExactly("PART_NEEDS_WORDS");
        assertThat(led.refused(LORNA, "parts/income", "{\"needs\": \"Debts.\"}"))
                .containsExactly("PART_NEEDS_EVIDENCE");
        led.made(LORNA, "parts/income", "{\"notLooked\": \"Nothing points to it.\"}");
    }

    @Test
    void it_cannot_be_sent_before_everything_the_guide_asks_is_there() {
        var missing = Assessed.led().refused(LORNA, "send", "");
        assertThat(missing)
                .hasSize(28)
                .contains(
                        "DIMENSION_MISSING",
                        "CHILD_NOT_SEEN",
                        "CONSENT_NOT_CONSIDERED",
                        "WISHES_FIRST",
                        "CONCLUSION_MISSING");
    }

    @Test
    void the_childs_wishes_and_feelings_come_before_a_conclusion_that_can_wait() {
        var led = Assessed.led();
        var conclusion = Assessed.conclusion("NEITHER", "IN_NEED");
        assertThat(led.refused(LORNA, "conclusion", conclusion)).containsExactly("WISHES_FIRST");
        led.made(LORNA, "wishes", "{\"state\": \"NOT_YET_URGENT\"}");
        assertThat(led.tasks("HEAR_THE_CHILD")).isEqualTo(1);
        led.made(LORNA, "conclusion", conclusion);
    }

    @Test
    void significant_harm_waits_for_nothing_and_asks_for_a_strategy_discussion_at_once() {
        var led = Assessed.led();
        led.made(LORNA, "conclusion", Assessed.conclusion("LIKELY", "IN_NEED"));
        assertThat(led.tasks(Conclusions.STRATEGY_TASK)).isEqualTo(1);
        var held = "/api/v1/files/" + led.reference() + "/strategy-discussions";
        var lorna = area.api(LORNA);
        assertThat(lorna.work()).contains("/children/" + led.child() + "/strategy-discussion");
        lorna.post(held, "{\"heldAt\": \"2026-01-05T10:00:00Z\"}");
        assertThat(led.tasks(Conclusions.STRATEGY_TASK))
                .as("held before the conclusion, it did not know of it")
                .isEqualTo(1);
        lorna.post(held, "{}");
        assertThat(led.tasks(Conclusions.STRATEGY_TASK)).isZero();
    }

    @Test
    void a_child_who_is_likely_to_suffer_significant_harm_is_in_need() {
        assertThat(
                        Assessed.led()
                                .refused(
                                        LORNA,
                                        "conclusion",
                                        Assessed.conclusion("LIKELY", "NOT_IN_NEED")))
                .containsExactly("HARM_MEANS_NEED");
    }

    @Test
    void factors_are_those_of_the_census_and_no_factors_stands_alone() {
        var led = Assessed.led();
        led.made(LORNA, "wishes", Assessed.wishes());
        var body = Assessed.conclusion("NEITHER", "IN_NEED");
        assertThat(led.refused(LORNA, "conclusion", body.replace("\"11A\"", "\"21\", \"11A\"")))
                .containsExactly("FACTOR_21_ALONE");
        assertThat(led.refused(LORNA, "conclusion", body.replace("11A", "18A")))
                .containsExactly("FACTOR_UNKNOWN");
        assertThat(led.refused(LORNA, "conclusion", body.replace("\"11A\"", "")))
                .containsExactly("CONCLUSION_NEEDS_FACTOR");
        assertThat(led.refused(LORNA, "conclusion", body.replace("11A", "20")))
                .containsExactly("OTHER_FACTOR_NEEDS_WORDS");
    }

    @Test
    void where_an_offence_may_have_been_committed_and_the_police_do_not_know_they_are_told() {
        var led = Assessed.led();
        led.made(
                LORNA,
                "consent",
                Assessed.CONSENT
                        .replace("NO_SIGN", "OFFENCE_POSSIBLE")
                        .replace("\"policeTold\": true", "\"policeTold\": false"));
        assertThat(led.tasks(Consents.POLICE_TASK)).isEqualTo(1);
        assertThat(led.refused(LORNA, "consent", "{\"threats\": \"YES\"}"))
                .contains("THREATS_NEED_WORDS", "CONSENT_NEEDS_FINDING", "CONSENT_NEEDS_POLICE");
    }

    @Test
    void of_a_child_under_13_the_police_are_always_told() {
        var led = Assessed.led();
        led.made(
                LORNA,
                "consent",
                Assessed.CONSENT.replace("\"policeTold\": true", "\"policeTold\": false"));
        assertThat(led.tasks(Consents.POLICE_TASK)).isEqualTo(1);
        led.made(LORNA, "consent", Assessed.CONSENT);
        assertThat(led.tasks(Consents.POLICE_TASK)).isZero();
    }

    @Test
    void of_two_who_conclude_at_once_the_second_is_told() {
        var led = Assessed.led();
        led.made(LORNA, "wishes", Assessed.wishes());
        var etag = area.api("Priya Nair").get(led.api()).header("ETag");
        led.made(LORNA, "conclusion", Assessed.conclusion("NEITHER", "IN_NEED"));
        var second =
                area.api("Priya Nair")
                        .change(
                                led.api() + "/conclusion",
                                Assessed.conclusion("LIKELY", "IN_NEED"),
                                etag);
        assertThat(second.status()).isEqualTo(409);
        assertThat(Assessed.rules(second)).containsExactly("CHANGED_MEANWHILE");
    }

    @Test
    void a_child_not_seen_or_not_seen_alone_needs_a_reason() {
        var led = Assessed.led();
        var body = Assessed.visit().replace("\"alone\": true", "\"alone\": false");
        assertThat(led.refused(LORNA, "visits", body)).containsExactly("VISIT_NEEDS_REASON");
        assertThat(led.refused(LORNA, "visits", "{}"))
                .contains("VISIT_NEEDS_DAY", "VISIT_NEEDS_SEEN", "VISIT_NEEDS_BY");
    }

    @Test
    void a_child_has_one_assessment_at_a_time() {
        var led = Assessed.led();
        var again =
                area.api("Priya Nair")
                        .post(
                                "/api/v1/files/" + led.reference() + "/assessments",
                                "{\"why\": \"Another worry.\"}");
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void not_in_need_is_not_closed_before_onward_referral_was_considered() {
        var a = Assessed.authorised("NEITHER", "NOT_IN_NEED");
        assertThat(a.tasks(OnwardReferrals.TASK)).isEqualTo(1);
        var close = "{\"reason\": \"RC9\", \"words\": \"Her mother was told.\"}";
        assertThat(a.refused(LORNA, "closing", close)).containsExactly("ONWARD_REFERRAL_FIRST");
        var onward =
                "{\"agency\": \"Lighthouse\", \"service\": \"Online safety\", \"sent\": %s, \"reason\": \"She asks for it.\", \"agreement\": \"AGREED\"}";
        a.made(LORNA, "onward-referrals", onward.formatted(false));
        assertThat(a.refused(LORNA, "closing", close)).containsExactly("EARLY_HELP_NEEDS_REFERRAL");
        a.made(LORNA, "onward-referrals", onward.formatted(true));
        a.made(LORNA, "closing", close);
        assertThat(area.api(LORNA).get(a.api()).body().get("head").get("state").asString())
                .isEqualTo("CLOSED");
    }
}
