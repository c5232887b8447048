package org.waymark.storylines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.support.Supported.LORNA;
import static org.waymark.support.Supported.RHYS;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.path;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** Storyline 6: Harvey, 17 and a half. Support that goes on into adulthood (guide ¶14). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Isolated("refusals are counted by the access matrix")
class StorylineSixTest {
    private static final String COLIN = "Colin Webb";
    private static String plan = "";
    private static String transition = "";
    private static String referral = "";

    @Test
    @Order(1)
    void his_plan_is_coordinated_by_somebody_he_trusts_and_asks_to_plan_for_adulthood() {
        plan = Supported.open(Supported.child(17), RHYS);
        assertThat(Northmoor.area().api(RHYS).work())
                .contains("Plan for adulthood with a young person");
        assertThat(Supported.as(RHYS).post(path(plan) + "/transition", "").status()).isEqualTo(403);
        transition = Supported.id(Supported.as(LORNA).post(path(plan) + "/transition", ""));
        assertThat(Supported.as("Susan Park").get(to("")).status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void mental_capacity_is_recorded_for_one_decision_and_its_conclusion_fits_the_four_answers() {
        var body =
                "{\"decision\": \"Whether to agree to an assessment\", \"on\": \"%s\", \"help\": \"Easy words, twice\", \"understands\": true, \"retains\": true, \"weighs\": true, \"communicates\": true, \"conclusion\": \"%s\", \"because\": \"Told it back\"}";
        assertThat(
                        broken(
                                Supported.as(LORNA)
                                        .post(
                                                to("/capacity"),
                                                body.formatted(Supported.today(), "LACKS"))))
                .containsExactly(
                        "CAPACITY_DOES_NOT_FIT",
                        "CAPACITY_NEEDS_IMPAIRMENT",
                        "CAPACITY_NEEDS_INTERESTS");
        done(Supported.as(LORNA).post(to("/capacity"), body.formatted(Supported.today(), "HAS")));
    }

    @Test
    @Order(3)
    void he_refuses_and_is_at_risk_so_the_assessment_is_made_all_the_same() {
        var body =
                "{\"needs\": \"YES\", \"needsWords\": \"Money, letters\", \"benefit\": \"YES\", \"consent\": \"REFUSES\", \"consentWords\": \"No more people\", \"atRisk\": \"YES\", \"riskWords\": \"Still met at college\", \"decision\": \"%s\", \"reasons\": \"Because of the risk\"}";
        assertThat(
                        broken(
                                Supported.change(
                                        LORNA,
                                        to(""),
                                        to("/assessment"),
                                        body.formatted("NOT_ASSESS"))))
                .containsExactly("MUST_ASSESS_AT_RISK");
        done(Supported.change(LORNA, to(""), to("/assessment"), body.formatted("ASSESS")));
        assertThat(Supported.read(LORNA, to("")).get("decision").asString()).isEqualTo("ASSESS");
    }

    @Test
    @Order(4)
    void adult_services_see_the_summary_alone_and_decline() {
        referral = ask(COLIN);
        assertThat(Northmoor.area().api(COLIN).work())
                .contains("Answer a request to take over support at 18");
        assertThat(Supported.read(COLIN, referral).get("summary").asString())
                .isEqualTo("Needs help with money");
        assertThat(Supported.as(COLIN).get(path(plan)).status()).isEqualTo(404);
        assertThat(Supported.as(COLIN).get(to("")).status()).isEqualTo(404);
        assertThat(
                        broken(
                                Supported.change(
                                        COLIN,
                                        referral,
                                        referral + "/answer",
                                        "{\"answer\": \"DECLINED\"}")))
                .containsExactly("ANSWER_NEEDS_WORDS");
        done(
                Supported.change(
                        COLIN,
                        referral,
                        referral + "/answer",
                        "{\"answer\": \"DECLINED\", \"words\": \"Below our threshold\"}"));
        assertThat(
                        Supported.as(COLIN)
                                .change(
                                        referral + "/answer",
                                        "{\"answer\": \"ACCEPTED\", \"words\": \"Yes\"}",
                                        "\"0\"")
                                .status())
                .isEqualTo(409);
    }

    @Test
    @Order(5)
    void the_refusal_goes_to_the_manager_and_another_route_accepts() {
        assertThat(Northmoor.area().api("Anita Rao").work())
                .contains("Adult services declined: take it up with their manager");
        assertThat(Northmoor.area().api(LORNA).work())
                .contains("Adult services declined: find another route");
        var other = ask(RHYS);
        done(
                Supported.change(
                        RHYS,
                        other,
                        other + "/answer",
                        "{\"answer\": \"ACCEPTED\", \"words\": \"We stay with him\"}"));
        assertThat(Supported.read(LORNA, to("")).get("referrals")).hasSize(2);
    }

    private static String ask(String who) {
        return "/api/v1/adult-referrals/"
                + Supported.id(
                        Supported.as(LORNA)
                                .post(
                                        to("/requests"),
                                        "{\"to\": %s, \"service\": \"Adult support\", \"summary\": \"Needs help with money\", \"basis\": \"Agreed with him\"}"
                                                .formatted(Supported.who(who))));
    }

    private static String to(String rest) {
        return "/api/v1/transitions/" + transition + rest;
    }
}
