package org.waymark.storylines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.storylines.Scene.broken;
import static org.waymark.storylines.Scene.each;
import static org.waymark.storylines.Scene.made;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.waymark.testing.Concern;

/** Storyline 1: Amira, 12, says that nothing is wrong; her club refers all the same. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StorylineOneTest {
    private static final String LEAH = "Leah Barnes";
    private static final String DANIEL = "Daniel Osei";
    private static final String PRIYA = "Priya Nair";
    private static final String KAREN = "Karen Doyle";
    private static final String LORNA = "Lorna Blythe";
    private static final String ANITA = "Anita Rao";
    private static final Scene SCENE = new Scene();

    private static String concern = "";
    private static String consultation = "";
    private static String referral = "";
    private static Assessment assessment = Assessment.NONE;

    @Test
    @Order(1)
    void a_volunteer_notes_an_unexplained_phone_and_the_childs_own_view_lowers_nothing() {
        concern =
                SCENE.raise(
                        LEAH,
                        Concern.about("Amira", "Storyline")
                                .aged(12)
                                .with(
                                        "\"ownView\": \"NOT_WORRIED\", \"ownViewWords\": \"She says that they only chat.\"")
                                .json());
        var read = SCENE.read(LEAH, "/api/v1/concerns/" + concern);
        assertThat(read.get("ownView").asString()).isEqualTo("NOT_WORRIED");
        assertThat(read.get("exploitation").asString()).isEqualTo("SUSPECTED");
    }

    @Test
    @Order(2)
    void a_child_under_13_is_not_capable_of_consenting_and_the_concern_says_so() {
        var consent = SCENE.read(LEAH, "/api/v1/concerns/" + concern).get("consent");
        assertThat(consent.get("prompts").toString())
                .contains("UNDER_13")
                .doesNotContain("FROM_16_TO_17");
    }

    @Test
    @Order(3)
    void she_discusses_it_with_the_club_lead_and_there_remains_a_concern() {
        consultation =
                SCENE.ask(
                        LEAH,
                        concern,
                        DANIEL,
                        "Should we refer although she says nothing is wrong?");
        SCENE.advise(
                DANIEL,
                consultation,
                "Refer to both. Her own view is no reason to wait.",
                "An unknown contact.");
        var advice =
                SCENE.read(LEAH, "/api/v1/consultations/" + consultation)
                        .get("consultation")
                        .get("advice");
        assertThat(advice.get("concernRemains").asBoolean()).isTrue();
    }

    @Test
    @Order(4)
    void it_is_referred_to_childrens_social_care_and_to_the_police_with_two_receipts() {
        referral = SCENE.refer(LEAH, concern, "{}");
        var deliveries = SCENE.follow(LEAH, referral).get("deliveries");
        assertThat(each(deliveries, "to")).contains("CHILDRENS_SOCIAL_CARE", "POLICE");
        assertThat(each(deliveries, "receivedAt")).doesNotContain("");
    }

    @Test
    @Order(5)
    void the_police_acknowledge_theirs_and_the_club_can_see_it() {
        var delivery =
                SCENE.follow(LEAH, referral)
                        .get("deliveries")
                        .valueStream()
                        .filter(d -> d.get("to").asString().equals("POLICE"))
                        .findFirst()
                        .orElseThrow();
        made(
                SCENE.as(KAREN)
                        .post(
                                "/api/v1/deliveries/"
                                        + delivery.get("id").asString()
                                        + "/acknowledgement",
                                "{\"reference\": \"NP/26/4417\"}"));
        assertThat(SCENE.follow(LEAH, referral).get("deliveries").toString())
                .contains("NP/26/4417");
    }

    @Test
    @Order(6)
    void a_social_worker_checks_on_receipt_that_she_is_safe_and_starts_on_it() {
        SCENE.screen(PRIYA, referral, "Spoke to the club lead: she is at home with her mother.");
        SCENE.startOn(PRIYA, referral);
        assertThat(SCENE.follow(LEAH, referral).get("worker").asString()).isEqualTo(PRIYA);
    }

    @Test
    @Order(7)
    void a_step_below_section_17_is_not_the_social_workers_alone() {
        var lower = SCENE.decide(PRIYA, referral, decision("FAMILY_HELP"));
        assertThat(broken(lower)).contains("BELOW_SECTION_17_NEEDS_MANAGER");
    }

    @Test
    @Order(8)
    void she_decides_on_an_assessment_under_section_17_within_one_working_day() {
        made(SCENE.decide(PRIYA, referral, decision("SECTION_17_ASSESSMENT")));
        var followed = SCENE.follow(LEAH, referral);
        assertThat(followed.get("stage").asString()).isEqualTo("DECIDED");
        assertThat(followed.get("decidedAt").asString())
                .isLessThan(followed.get("decisionDue").asString());
    }

    @Test
    @Order(9)
    void the_volunteer_is_told_what_became_of_it_and_under_which_procedures() {
        var letter = SCENE.follow(LEAH, referral).get("letters").get(0);
        assertThat(letter.get("action").asString()).isEqualTo("SECTION_17_ASSESSMENT");
        assertThat(letter.get("procedures").asString()).isNotEmpty();
    }

    @Test
    @Order(10)
    void a_teacher_who_has_no_part_in_it_finds_none_of_it() {
        assertThat(SCENE.as("Joe Tanner").get("/api/v1/concerns/" + concern).status())
                .isEqualTo(404);
        assertThat(SCENE.as("Joe Tanner").get("/api/v1/referrals/" + referral).status())
                .isEqualTo(404);
        assertThat(SCENE.read("Joe Tanner", "/api/v1/children?q=Amira+Storyline").toString())
                .doesNotContain("Storyline");
    }

    @Test
    @Order(11)
    void the_assessment_opens_by_itself_and_the_manager_gives_it_to_a_social_worker() {
        assessment = Assessment.ofReferral(SCENE, referral);
        assertThat(assessment.head().get("state").asString()).isEqualTo("OPEN");
        assessment.made(ANITA, "worker", "{\"lead\": \"%s\"}".formatted(SCENE.person(LORNA)));
        assertThat(assessment.read().get("age").get("prompts").toString()).contains("UNDER_13");
    }

    @Test
    @Order(12)
    void the_club_is_asked_what_it_knows_and_sees_nothing_else_of_the_assessment() {
        var asked = assessment.ask(LEAH);
        assessment.answer(LEAH, asked, "Her cousin collects her; he gave her the phone.");
        assertThat(assessment.read().get("contributions").toString()).contains("Her cousin");
        assertThat(SCENE.as(LEAH).get(assessment.path()).status()).isEqualTo(404);
    }

    @Test
    @Order(13)
    void she_is_seen_alone_and_heard_before_anything_is_concluded() {
        assertThat(assessment.refused("conclusion", Assessment.notInNeed()))
                .containsExactly("WISHES_FIRST");
        assessment.made(LORNA, "visits", Assessment.seenAlone());
        assessment.made(
                LORNA, "wishes", Assessment.heard("I do not want to lose my phone or the club."));
        assessment.made(LORNA, "consent", Assessment.CONSENT);
    }

    @Test
    @Order(14)
    void a_child_under_13_is_not_judged_at_the_lowest_level_without_a_reason() {
        assertThat(broken(assessment.judge(LORNA, "NONE_CURRENT")))
                .containsExactly("LOWEST_LEVEL_NEEDS_WORDS");
        made(assessment.judge(LORNA, "VULNERABLE"));
    }

    @Test
    @Order(15)
    void it_covers_every_dimension_and_ends_with_a_conclusion_on_significant_harm() {
        assertThat(assessment.refused("send", "")).contains("DIMENSION_MISSING");
        assessment.writeEverything();
        assertThat(assessment.refused("send", "")).containsExactly("CONCLUSION_MISSING");
        assessment.made(LORNA, "conclusion", Assessment.notInNeed());
        assessment.made(LORNA, "send", "");
        assessment.made(ANITA, "authorise", "{}");
        assertThat(assessment.head().get("harm").asString()).isEqualTo("NEITHER");
        assertThat(assessment.head().get("factors").toString()).isEqualTo("[\"20\"]");
    }

    @Test
    @Order(16)
    void not_in_need_is_not_closed_until_onward_referral_is_recorded() {
        var close = "{\"reason\": \"RC9\", \"words\": \"Amira and her mother were told.\"}";
        assertThat(assessment.refused("closing", close)).containsExactly("ONWARD_REFERRAL_FIRST");
        assessment.made(
                LORNA,
                "onward-referrals",
                "{\"agency\": \"Lighthouse Support\", \"service\": \"Online safety\", \"sent\": true, \"reason\": \"She asks how to block people.\", \"agreement\": \"AGREED\"}");
        assessment.made(LORNA, "closing", close);
        assertThat(assessment.head().get("closureReason").asString()).isEqualTo("RC9");
    }

    private static String decision(String action) {
        return """
        {"action": "%s", "exploitationSuspected": true, "rationale": "An unknown person gives her things and asks to meet.",
         "consulted": [{"name": "Karen Doyle", "agency": "Northmoor Police", "said": "Leave the contact open for now."}],
         "wishes": {"state": "KNOWN", "words": "I want to keep going to the club.", "how": "Seen alone at school",
                    "on": "%s", "weight": "She keeps going."}}
        """
                .formatted(action, Scene.daysAgo(0));
    }
}
