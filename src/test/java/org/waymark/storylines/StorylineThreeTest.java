package org.waymark.storylines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.storylines.Scene.broken;
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
    private static final String DEV = "Dev Chandra";
    private static final String ANITA = "Anita Rao";
    private static final Scene SCENE = new Scene();

    private static String concern = "";
    private static String referral = "";
    private static Assessment assessment = Assessment.NONE;

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

    @Test
    @Order(6)
    void a_family_support_worker_leads_the_assessment_under_a_social_workers_oversight() {
        assessment = Assessment.ofReferral(SCENE, referral);
        var dev = SCENE.person(DEV);
        assertThat(broken(assessment.send(ANITA, "worker", "{\"lead\": \"%s\"}".formatted(dev))))
                .containsExactly("LEAD_NEEDS_OVERSIGHT");
        assessment.made(
                ANITA,
                "worker",
                "{\"lead\": \"%s\", \"overseer\": \"%s\"}"
                        .formatted(dev, SCENE.person("Lorna Blythe")));
        assertThat(SCENE.work(DEV)).contains("Section 17 assessment");
    }

    @Test
    @Order(7)
    void her_school_says_in_its_own_words_what_it_sees_and_reads_nothing_of_the_assessment() {
        var asked = assessment.ask(SUSAN);
        assessment.answer(SUSAN, asked, "71 per cent; better without lifts.");
        assertThat(SCENE.as(SUSAN).get(assessment.path()).status()).isEqualTo(404);
        assertThat(SCENE.as(JOE).get("/api/v1/contributions/" + asked).status()).isEqualTo(404);
    }

    @Test
    @Order(8)
    void a_person_judges_emerging_and_later_vulnerable_and_the_history_stays() {
        made(assessment.judge(DEV, "EMERGING"));
        made(assessment.judge(DEV, "VULNERABLE"));
        var judgements = SCENE.read(DEV, assessment.judgements()).get("judgements");
        assertThat(Scene.each(judgements, "level")).containsExactly("VULNERABLE", "EMERGING");
        assertThat(judgements.toString()).doesNotContainIgnoringCase("score");
    }

    @Test
    @Order(9)
    void no_significant_harm_is_concluded_and_she_is_in_need() {
        assessment.made(DEV, "visits", Assessment.seenAlone());
        assessment.made(DEV, "wishes", Assessment.heard("He is not to know that I talk to you."));
        assessment.made(DEV, "consent", Assessment.CONSENT);
        assessment.writeEverything();
        assessment.made("Lorna Blythe", "conclusion", Assessment.inNeed());
        assertThat(assessment.send(DEV, "send", "").status()).isEqualTo(403);
        assessment.made("Lorna Blythe", "send", "");
        assessment.made(ANITA, "authorise", "{}");
        assertThat(assessment.head().get("need").asString()).isEqualTo("IN_NEED");
    }

    @Test
    @Order(10)
    void a_child_in_need_is_not_closed_after_assessment() {
        assertThat(assessment.refused("closing", "{\"reason\": \"RC8\", \"words\": \"Told.\"}"))
                .containsExactly("CLOSURE_ONLY_NOT_IN_NEED");
    }
}
