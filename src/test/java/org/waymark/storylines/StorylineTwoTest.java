package org.waymark.storylines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.storylines.Scene.each;
import static org.waymark.storylines.Scene.id;
import static org.waymark.storylines.Scene.made;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.waymark.testing.Concern;

/**
 * Storyline 2: Callum, 15, in a stranger's flat at night. Protection first, everything else after.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StorylineTwoTest {
    private static final String RHYS = "Rhys Morgan";
    private static final String GARETH = "Gareth Pugh";
    private static final String KAREN = "Karen Doyle";
    private static final String PRIYA = "Priya Nair";
    private static final Instant TAKEN =
            Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MINUTES);
    private static final Scene SCENE = new Scene();

    private static String concern = "";
    private static String referral = "";
    private static String protection = "";

    @Test
    @Order(1)
    void a_child_in_immediate_danger_is_helped_first_and_recorded_then() {
        concern =
                SCENE.raise(
                        RHYS,
                        Concern.about("Callum", "Storyline")
                                .aged(15)
                                .with(
                                        "\"immediateDanger\": true, \"emergencyCalled\": \"CALLED_999\"")
                                .json()
                                .replace(
                                        "\"safeNow\": \"YES\", \"safeHome\": \"YES\"",
                                        "\"safeNow\": \"NO\", \"safeHome\": \"NO\""));
        assertThat(
                        SCENE.read(RHYS, "/api/v1/concerns/" + concern)
                                .get("safety")
                                .get("immediateDanger")
                                .asBoolean())
                .isTrue();
    }

    @Test
    @Order(2)
    void in_urgency_it_is_referred_directly_and_the_duty_team_is_alerted() {
        referral = SCENE.refer(RHYS, concern, "{}");
        var followed = SCENE.follow(RHYS, referral);
        assertThat(followed.get("urgent").asBoolean()).isTrue();
        assertThat(each(followed.get("deliveries"), "to"))
                .containsExactlyInAnyOrder("CHILDRENS_SOCIAL_CARE", "POLICE", "DUTY_TEAM");
    }

    @Test
    @Order(3)
    void the_discussion_with_a_manager_is_added_later() {
        made(
                SCENE.as(RHYS)
                        .post(
                                "/api/v1/concerns/" + concern + "/consultations/held",
                                """
                                {"with": "Sally Draper, service manager, by telephone", "heldOn": "%s", "heldTime": "11:05pm",
                                 "advice": "Refer at once.", "concernRemains": true, "reason": "He is held in a flat."}
                                """
                                        .formatted(Scene.daysAgo(1))));
        assertThat(SCENE.read(RHYS, "/api/v1/concerns/" + concern).get("discussions")).hasSize(1);
    }

    @Test
    @Order(4)
    void the_police_take_him_into_their_protection_and_72_hours_run_from_that_moment() {
        protection =
                id(
                        SCENE.as(KAREN)
                                .post(
                                        "/api/v1/police-protections",
                                        """
                                        {"concern": "%s", "officer": "PC 4417 Hale", "takenAt": "%s", "whereNow": "The police station",
                                         "reason": "Left there he would be likely to suffer significant harm.",
                                         "told": {"child": true, "parents": true}}
                                        """
                                                .formatted(concern, TAKEN)));
        var running = SCENE.read(GARETH, "/api/v1/police-protections/" + protection);
        assertThat(Instant.parse(running.get("expiresAt").asString()))
                .isEqualTo(TAKEN.plus(Duration.ofHours(72)));
    }

    @Test
    @Order(5)
    void the_local_authoritys_duty_to_enquire_opens_by_itself() {
        assertThat(SCENE.read(GARETH, "/api/v1/work").toString())
                .contains("section 47 duty has begun");
    }

    @Test
    @Order(6)
    void immediate_protection_is_decided_with_nothing_in_its_way() {
        made(SCENE.decide(PRIYA, referral, "{\"action\": \"IMMEDIATE_PROTECTION\"}"));
        assertThat(SCENE.follow(RHYS, referral).get("stage").asString()).isEqualTo("DECIDED");
    }

    @Test
    @Order(7)
    void his_wishes_and_feelings_are_asked_for_afterwards() {
        assertThat(SCENE.work(PRIYA)).containsIgnoringCase("wishes and feelings");
    }
}
