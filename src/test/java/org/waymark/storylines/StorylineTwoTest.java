package org.waymark.storylines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.storylines.Scene.each;
import static org.waymark.storylines.Scene.id;
import static org.waymark.storylines.Scene.made;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.waymark.calendar.England;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referring;
import org.waymark.support.Supported;
import org.waymark.testing.Concern;
import org.waymark.testing.Northmoor;

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
    private static String file = "";
    private static String strategy = "";
    private static String order = "";

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
        assertThat(SCENE.work(GARETH)).contains("section 47 duty has begun");
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

    @Test
    @Order(8)
    void a_strategy_discussion_is_held_that_night_by_telephone_with_advice_of_the_sarc() {
        file = Referring.file(new ReferralId(UUID.fromString(referral)));
        strategy =
                id(
                        SCENE.as(GARETH)
                                .post(
                                        "/api/v1/files/" + file + "/strategy-discussions",
                                        """
                                        {"how": "TELEPHONE",
                                         "people": [{"practitioner": "%s"},
                                                    {"name": "Dr Anwar", "agency": "Northmoor SARC", "agencyKind": "HEALTH"}],
                                         "shared": "Taken from a flat at night. The SARC advises to see him in the morning."}
                                        """
                                                .formatted(Northmoor.area().person(KAREN).id())));
        var held = SCENE.read(GARETH, "/api/v1/strategy-discussions/" + strategy);
        assertThat(held.get("missing")).isEmpty();
        assertThat(
                        SCENE.read(KAREN, "/api/v1/police-protections/" + protection)
                                .get("enquiryBy")
                                .asString())
                .isEqualTo(GARETH);
        assertThat(SCENE.work(GARETH)).contains("follows up the strategy discussion by telephone");
    }

    @Test
    @Order(9)
    void the_section_47_enquiry_starts_with_it_without_reasons_and_without_his_wishes() {
        made(
                SCENE.as(GARETH)
                        .change(
                                "/api/v1/strategy-discussions/" + strategy + "/decision",
                                "{\"decision\": \"SECTION_47_JOINT\"}",
                                SCENE.as(GARETH)
                                        .get("/api/v1/strategy-discussions/" + strategy)
                                        .header("ETag")));
        var held = SCENE.read(KAREN, "/api/v1/strategy-discussions/" + strategy);
        var enquiry = SCENE.read(KAREN, "/api/v1/enquiries/" + held.get("enquiry").asString());
        assertThat(enquiry.get("startedAt")).isEqualTo(held.get("heldAt"));
        assertThat(SCENE.work(GARETH)).contains("Add why the section 47 enquiry was started");
    }

    @Test
    @Order(10)
    void the_designated_officer_obtains_an_order_whose_8_days_count_from_police_protection() {
        order =
                id(
                        SCENE.as(KAREN)
                                .post(
                                        "/api/v1/files/" + file + "/emergency-orders",
                                        """
                                        {"appliedBy": "DESIGNATED_OFFICER", "applicant": "Inspector R. Doyle",
                                         "court": "Northmoor Family Court", "madeAt": "%s",
                                         "told": [{"whom": "CHILD", "state": "TOLD"}]}
                                        """
                                                .formatted(Instant.now())));
        var firstDay = England.endOf(England.dateOf(TAKEN).minusDays(1));
        var made = SCENE.read(PRIYA, "/api/v1/emergency-orders/" + order);
        assertThat(Instant.parse(made.get("endsAt").asString()))
                .isEqualTo(England.daysAfter(firstDay, 8));
        assertThat(SCENE.work(KAREN)).contains("Tell the child and, if safe, the parents");
        assertThat(SCENE.work("Lorna Blythe"))
                .as("the team that does the next step")
                .contains("An emergency protection order ends");
    }

    @Test
    @Order(11)
    void his_mother_is_told_and_the_police_protection_ends() {
        made(
                SCENE.as(KAREN)
                        .post(
                                "/api/v1/emergency-orders/" + order + "/tells",
                                "{\"whom\": \"PARENTS\", \"state\": \"TOLD\", \"words\": \"By telephone, to his mother.\"}"));
        var path = "/api/v1/police-protections/" + protection;
        made(
                SCENE.as(KAREN)
                        .change(
                                path + "/end",
                                "{\"because\": \"The court made an emergency protection order.\"}",
                                SCENE.as(KAREN).get(path).header("ETag")));
        assertThat(SCENE.read(PRIYA, "/api/v1/emergency-orders/" + order).get("told")).hasSize(2);
    }

    @Test
    @Order(12)
    void afterwards_he_is_accommodated_with_his_mothers_agreement_and_the_order_ends() {
        id(
                SCENE.as(PRIYA)
                        .post(
                                "/api/v1/files/" + file + "/section-20",
                                """
                                {"startedAt": "%s", "place": "Foster placement", "ground": "PARENT_AGREED",
                                 "agreedBy": "His mother", "childAgrees": true, "childsWords": "I want to stay there for now.",
                                 "told": [{"whom": "CHILD", "state": "TOLD"}, {"whom": "PARENTS", "state": "TOLD"}]}
                                """
                                        .formatted(Instant.now())));
        var path = "/api/v1/emergency-orders/" + order;
        made(
                SCENE.as(PRIYA)
                        .change(
                                path + "/end",
                                "{\"how\": \"FOLLOWED\", \"follows\": \"Section 20 with his mother's agreement.\"}",
                                SCENE.as(PRIYA).get(path).header("ETag")));
        var rooms = SCENE.read(PRIYA, "/api/v1/files/" + file).toString();
        assertThat(rooms).contains("Accommodated under section 20", "Section 47 enquiry since");
    }

    @Test
    @Order(13)
    void support_begins_beside_what_protects_him_with_an_action_of_his_school() {
        var plan =
                id(
                        SCENE.as("Lorna Blythe")
                                .post(
                                        "/api/v1/files/" + file + "/support-plans",
                                        "{\"kind\": \"SUPPORT\", \"purpose\": \"Rest, school again, and no debt\", \"coordinator\": %s}"
                                                .formatted(Supported.who(RHYS))));
        var path = Supported.path(plan);
        assertThat(Supported.broken(SCENE.as(RHYS).post(path + "/needs", "{}")))
                .contains("NEED_NEEDS_OUTCOME", "NEEDS_AUDIENCE");
        var need = id(Supported.need(RHYS, plan, "To be at school, rested", "PLAN"));
        var what = "Meet him before the first lesson";
        var action = id(Supported.action(RHYS, plan, need, what, "Susan Park", "PLAN"));
        assertThat(SCENE.work("Susan Park")).contains("/support-actions/" + action);
        assertThat(SCENE.as(KAREN).get(path).status())
                .as("not shared with the police")
                .isEqualTo(404);
    }

    @Test
    @Order(14)
    void the_address_and_the_vehicle_reach_police_intelligence_and_the_neighbour_stays_unnamed() {
        var item =
                id(
                        SCENE.as(RHYS)
                                .post(
                                        "/api/v1/information",
                                        """
                                        {"origin": "CONCERN", "originId": "%s", "urgency": "DANGER_TOLD", "howKnown": "TOLD_BY_SOMEBODY",
                                         "words": "Young people are brought to a flat and not let out.", "places": "Above 14 Cutler Row",
                                         "vehicles": "A dark green van", "oneThing": true, "sourceLeftOut": true,
                                         "source": {"name": "Olive Marden", "safety": "Lives in the same street"}}
                                        """
                                                .formatted(concern)));
        var path = "/api/v1/police/information/" + item;
        var read = SCENE.read("Lucy Fenn", path);
        assertThat(read.get("urgent").asBoolean()).isTrue();
        assertThat(read.at("/sources/0/name").asString()).isEqualTo("Olive Marden");
        assertThat(SCENE.work("Sally Draper")).contains("/information/" + item + "/check");
        for (var who : List.of(RHYS, "Sally Draper"))
            assertThat(
                            SCENE.read(
                                            who,
                                            "/api/v1/information/"
                                                    + item
                                                    + (who.equals(RHYS) ? "" : "/check"))
                                    .toString())
                    .contains("Cutler Row")
                    .doesNotContain("Marden");
        assertThat(SCENE.read("Lorna Blythe", "/api/v1/files/" + file + "/chronology").toString())
                .contains("Information was shared with the police")
                .doesNotContain("Cutler Row");
    }
}
