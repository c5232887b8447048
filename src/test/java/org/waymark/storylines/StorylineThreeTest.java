package org.waymark.storylines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.storylines.Scene.made;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.waymark.testing.Concern;

/**
 * Storyline 3: Daniela, 16. A teacher reports; a strategy discussion is considered and not held.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StorylineThreeTest {
    private static final String JOE = "Joe Tanner";
    private static final String SUSAN = "Susan Park";
    private static final String PRIYA = "Priya Nair";
    private static final Scene SCENE = new Scene();

    private static String concern = "";
    private static String referral = "";

    @Test
    @Order(1)
    void a_teacher_reports_missed_school_and_an_older_friend_giving_lifts() {
        concern =
                SCENE.raise(
                        JOE,
                        Concern.about("Daniela", "Storyline")
                                .aged(16)
                                .with(
                                        """
                                        "indicators": [
                                          {"list": "INDICATOR", "code": "education", "answer": "PRESENT",
                                           "evidence": "Eleven half-days since September.", "seenOn": "%s"},
                                          {"list": "PROTECTIVE", "code": "trusted-adult", "answer": "NOT_KNOWN"}]
                                        """
                                                .formatted(Scene.daysAgo(3)))
                                .json());
        assertThat(SCENE.read(JOE, "/api/v1/concerns/" + concern).get("indicators")).hasSize(2);
    }

    @Test
    @Order(2)
    void a_16_year_old_is_still_a_child_and_nothing_adds_up_to_a_score() {
        var read = SCENE.read(JOE, "/api/v1/concerns/" + concern);
        assertThat(read.get("consent").get("prompts").toString()).contains("FROM_16_TO_17");
        assertThat(read.toString())
                .doesNotContainIgnoringCase("score")
                .doesNotContainIgnoringCase("total");
    }

    @Test
    @Order(3)
    void her_school_discusses_it_and_refers_regardless_of_whether_she_engages() {
        var consultation = SCENE.ask(JOE, concern, SUSAN, "She does not want help. Do we refer?");
        SCENE.advise(
                SUSAN,
                consultation,
                "Refer. Whether she engages is no condition.",
                "It fits the indicators.");
        referral = SCENE.refer(JOE, concern, "{}");
        assertThat(SCENE.follow(SUSAN, referral).get("referrer").asString()).isEqualTo(JOE);
    }

    @Test
    @Order(4)
    void a_social_worker_decides_on_section_17_and_says_why_no_strategy_discussion_is_held() {
        SCENE.startOn(PRIYA, referral);
        made(
                SCENE.decide(
                        PRIYA,
                        referral,
                        """
                        {"action": "SECTION_17_ASSESSMENT", "exploitationSuspected": true,
                         "rationale": "A strategy discussion was considered: no sign of significant harm so far, to be held if that changes.",
                         "nobodyConsulted": "The school and the file said what was needed.",
                         "wishes": {"state": "NOT_YET", "reason": "She was not at school today; she is seen tomorrow."}}
                        """));
        var decision =
                SCENE.read(PRIYA, "/api/v1/front-door/referrals/" + referral)
                        .get("decisions")
                        .get(0);
        assertThat(decision.toString()).contains("strategy discussion was considered");
    }

    @Test
    @Order(5)
    void her_file_shows_the_school_what_is_theirs_and_where_she_is_in_the_six_steps() {
        var file = SCENE.read(JOE, "/api/v1/concerns/" + concern).get("file").asString();
        var steps = SCENE.read(JOE, "/api/v1/files/" + file).get("steps");
        assertThat(steps).hasSize(6);
        assertThat(steps.get(2).get("state").asString()).isEqualTo("HERE");
    }
}
