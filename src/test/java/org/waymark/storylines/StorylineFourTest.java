package org.waymark.storylines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.storylines.Scene.broken;
import static org.waymark.storylines.Scene.each;
import static org.waymark.storylines.Scene.id;
import static org.waymark.storylines.Scene.made;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.waymark.calendar.England;
import org.waymark.protection.Protecting;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referring;
import org.waymark.testing.Api;
import org.waymark.testing.Concern;

/**
 * Storyline 4: Ethan, 14, tells a youth worker about a group of adults online and in person. From
 * the strategy discussion to the enquiry, the conference, the plan and its end after nine months.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StorylineFourTest {
    private static final String LEAH = "Leah Barnes";
    private static final String PRIYA = "Priya Nair";
    private static final String KAREN = "Karen Doyle";
    private static final String SUSAN = "Susan Park";
    private static final String JOAN = "Joan Whitfield";
    private static final Scene SCENE = new Scene();
    private static final Days DAYS = new Days();
    private static final Conference CONFERENCE = new Conference(SCENE);

    private static String file = "";
    private static String enquiry = "";
    private static String conference = "";
    private static String plan = "";
    private static LocalDate reviewed = LocalDate.EPOCH;

    @Test
    @Order(1)
    void he_tells_a_youth_worker_and_it_is_referred_at_once() {
        var concern =
                SCENE.raise(
                        LEAH,
                        Concern.about("Ethan", "Storyline")
                                .aged(14)
                                .with(
                                        "\"ownView\": \"WORRIED\", \"ownViewWords\": \"I want them to stop writing to me.\"")
                                .json());
        var referral =
                SCENE.refer(
                        LEAH,
                        concern,
                        "{\"directReason\": \"They know where he lives, and no lead could be reached.\"}");
        file = Referring.file(new ReferralId(UUID.fromString(referral)));
        assertThat(each(SCENE.follow(LEAH, referral).get("deliveries"), "to"))
                .contains("CHILDRENS_SOCIAL_CARE", "POLICE");
    }

    @Test
    @Order(2)
    void police_health_and_school_hold_a_strategy_discussion_before_any_assessment() {
        var strategy = CONFERENCE.strategy(file, DAYS.working(0));
        var held = SCENE.read(PRIYA, "/api/v1/strategy-discussions/" + strategy);
        assertThat(held.get("missing")).as("quorate").isEmpty();
        assertThat(held.get("decision").asString()).isEqualTo("SECTION_47_JOINT");
        enquiry = held.get("enquiry").asString();
        assertThat(SCENE.as(SUSAN).get("/api/v1/enquiries/" + enquiry).status())
                .as("who was asked to the discussion reads the discussion")
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void the_section_47_enquiry_is_joint_and_its_conference_is_due_on_working_day_15() {
        var read = SCENE.read(KAREN, "/api/v1/enquiries/" + enquiry);
        assertThat(read.get("joint").asBoolean()).isTrue();
        assertThat(Instant.parse(read.get("startedAt").asString())).isEqualTo(DAYS.working(0));
        assertThat(Instant.parse(read.get("conferenceDue").asString()))
                .isEqualTo(England.endOf(DAYS.date(15)));
    }

    @Test
    @Order(4)
    void he_is_seen_alone_and_interviewed_for_evidence_once_with_his_wishes_known() {
        made(
                post(
                        PRIYA,
                        3,
                        "/api/v1/enquiries/" + enquiry + "/visits",
                        """
                        {"seen": true, "alone": true,
                         "words": "With the police officer who interviewed him for evidence. He was tired, and glad to have told."}
                        """));
        assertThat(SCENE.read(PRIYA, "/api/v1/enquiries/" + enquiry).get("visits")).hasSize(1);
    }

    @Test
    @Order(5)
    void a_conference_is_not_automatic_it_is_answered_yes_or_no_with_the_reason() {
        var asked =
                "{\"findings\": \"A group of adults, online and in person.\", \"outcome\": \"CONTINUING_RISK\"%s}";
        var wishes =
                ", \"wishes\": {\"state\": \"KNOWN\", \"words\": \"I want to stay at my school.\"}, \"conference\": %s, \"conferenceReason\": \"%s\"";
        assertThat(broken(CONFERENCE.conclude(enquiry, DAYS.working(5), asked.formatted(""))))
                .contains("CONFERENCE_NEEDS_ANSWER", "CONFERENCE_NEEDS_REASON", "WISHES_NEEDED");
        var no = wishes.formatted("false", "His mother acts.");
        assertThat(broken(CONFERENCE.conclude(enquiry, DAYS.working(5), asked.formatted(no))))
                .as("only a manager decides against one while he is at risk")
                .containsExactly("CONTINUING_RISK_NEEDS_MANAGER");
        made(
                CONFERENCE.conclude(
                        enquiry,
                        DAYS.working(5),
                        asked.formatted(wishes.formatted("true", "They know his school."))));
        assertThat(SCENE.work(PRIYA)).contains("Convene the initial");
    }

    @Test
    @Order(6)
    void it_is_convened_for_working_day_14_by_somebody_who_does_not_chair_it() {
        var path = "/api/v1/enquiries/" + enquiry + "/conference";
        assertThat(broken(SCENE.as(PRIYA).at(DAYS.working(6)).post(path, "{}")))
                .containsExactly("CONFERENCE_NEEDS_WHEN", "CONFERENCE_NEEDS_CHAIR");
        conference = CONFERENCE.convene(path, DAYS.working(6), DAYS.working(14), "");
        CONFERENCE.invite(
                conference,
                DAYS.working(6),
                "{\"kind\": \"ADVOCATE\", \"name\": \"Tara Bell\", \"role\": \"His advocate\"}");
        assertThat(SCENE.as(SUSAN).get("/api/v1/meetings/" + conference).status()).isEqualTo(200);
        assertThat(SCENE.as("Joe Tanner").get("/api/v1/meetings/" + conference).status())
                .as("not asked")
                .isEqualTo(404);
        assertThat(SCENE.read(JOAN, "/api/v1/files/" + file).toString())
                .as("a chair has the file for their conference")
                .contains("Section 47 enquiry");
    }

    @Test
    @Order(7)
    void agencies_contribute_before_and_the_report_is_shared_with_him_and_his_mother() {
        made(
                post(
                        SUSAN,
                        10,
                        "/api/v1/meetings/" + conference + "/contributions",
                        "{\"known\": \"Leaves early on Fridays.\", \"strengths\": \"He trusts his art teacher.\"}"));
        made(
                post(
                        PRIYA,
                        12,
                        "/api/v1/conferences/" + conference + "/report",
                        "{\"on\": \"%s\", \"with\": \"Ethan, his mother and those who are asked\"}"
                                .formatted(DAYS.date(12))));
        assertThat(SCENE.read(JOAN, "/api/v1/conferences/" + conference).get("reportOn").asString())
                .isEqualTo(DAYS.date(12).toString());
    }

    @Test
    @Order(8)
    void its_chair_and_nobody_else_decides_once_it_was_held_and_he_was_heard() {
        var whole =
                """
                {"participation": "PN6", "childWords": "I want to stay at my school.", "advocate": "Tara Bell spoke with him before.",
                 "plan": true, "category": "SEXUAL", "visitEvery": 10, "reason": "Likely significant harm from a group of adults."}
                """;
        assertThat(broken(CONFERENCE.decide(JOAN, conference, DAYS.working(14), whole)))
                .containsExactly("CONFERENCE_NOT_HELD");
        CONFERENCE.held(conference, DAYS.working(14));
        assertThat(SCENE.read(PRIYA, "/api/v1/meetings/" + conference).get("quorate").asBoolean())
                .isTrue();
        assertThat(CONFERENCE.decide(PRIYA, conference, DAYS.working(14), whole).status())
                .isEqualTo(403);
        assertThat(
                        broken(
                                CONFERENCE.decide(
                                        JOAN,
                                        conference,
                                        DAYS.working(14),
                                        "{\"participation\": \"PN6\", \"plan\": true}")))
                .containsExactly(
                        "CHILD_WORDS_NEEDED", "DECISION_NEEDS_CATEGORY", "DECISION_NEEDS_REASON");
        made(CONFERENCE.decide(JOAN, conference, DAYS.working(14), whole));
        assertThat(CONFERENCE.decide(JOAN, conference, DAYS.working(14), whole).status())
                .as("decided once")
                .isEqualTo(409);
    }

    @Test
    @Order(9)
    void the_child_protection_plan_starts_on_the_day_of_the_conference() {
        plan = CONFERENCE.planOf(file);
        var started = SCENE.read(PRIYA, "/api/v1/protection-plans/" + plan);
        assertThat(started.get("startedOn").asString()).isEqualTo(DAYS.date(14).toString());
        assertThat(started.get("initialCategory").asString()).isEqualTo("SEXUAL");
        assertThat(SCENE.read(PRIYA, "/api/v1/enquiries/" + enquiry).get("conferenceOn").asString())
                .as("the census's date of the initial conference")
                .isEqualTo(DAYS.date(14).toString());
        assertThat(Protecting.runs("conference.initial", enquiry)).isFalse();
    }

    @Test
    @Order(10)
    void the_core_group_meets_on_working_day_9_of_10_with_actions_of_any_agency() {
        assertThat(Protecting.due("core-group.first", plan))
                .isEqualTo(England.endOf(DAYS.date(14 + 10)));
        var group =
                id(
                        SCENE.as(PRIYA)
                                .at(DAYS.working(16))
                                .post(
                                        "/api/v1/files/" + file + "/meetings",
                                        """
                                        {"kind": "CORE_GROUP", "plannedFor": "%s", "how": "IN_PERSON", "place": "Harbour Academy",
                                         "people": [{"kind": "PRACTITIONER", "practitioner": "%s"}]}
                                        """
                                                .formatted(
                                                        DAYS.working(14 + 9),
                                                        SCENE.person(SUSAN))));
        CONFERENCE.held(group, DAYS.working(14 + 9));
        made(
                post(
                        PRIYA,
                        14 + 9,
                        "/api/v1/meetings/" + group + "/actions",
                        "{\"practitioner\": \"%s\", \"what\": \"Somebody he trusts meets him on Fridays\", \"due\": \"%s\"}"
                                .formatted(SCENE.person(SUSAN), DAYS.date(30))));
        assertThat(SCENE.work(SUSAN)).contains("/meetings/actions/");
        assertThat(Protecting.runs("core-group.first", plan)).isFalse();
        assertThat(Protecting.runs("core-group.next", plan)).isTrue();
    }

    @Test
    @Order(11)
    void he_is_visited_every_ten_working_days_and_no_child_in_need_plan_runs_beside() {
        assertThat(Protecting.due("visit.first", plan)).isEqualTo(England.endOf(DAYS.date(24)));
        made(
                post(
                        PRIYA,
                        22,
                        "/api/v1/protection-plans/" + plan + "/visits",
                        "{\"seen\": true, \"alone\": true, \"words\": \"He drew, and talked about Fridays.\"}"));
        assertThat(
                        Instant.parse(
                                SCENE.read(PRIYA, "/api/v1/protection-plans/" + plan)
                                        .get("nextVisit")
                                        .asString()))
                .isEqualTo(England.endOf(DAYS.date(32)));
        var none = post(PRIYA, 25, "/api/v1/files/" + file + "/child-in-need-plans", "{}");
        assertThat(broken(none)).contains("PROTECTION_PLAN_RUNS");
    }

    @Test
    @Order(12)
    void the_plan_is_reviewed_within_three_months_and_goes_on() {
        reviewed = DAYS.workingBefore(DAYS.date(14).plusMonths(3));
        assertThat(Protecting.due("conference.review.first", plan)).isAfter(Days.at(reviewed));
        CONFERENCE.review(
                plan,
                DAYS.working(30),
                Days.at(reviewed),
                """
                {"participation": "PN1", "childWords": "Fridays are fine now. I still look over my shoulder.", "plan": true,
                 "category": "SEXUAL", "reason": "Two of the adults are not found yet."}
                """);
        assertThat(Protecting.runs("conference.review.first", plan)).isFalse();
        assertThat(Protecting.due("conference.review.next", plan))
                .isEqualTo(England.endOf(reviewed.plusMonths(6)));
    }

    @Test
    @Order(13)
    void at_the_second_review_it_ends_and_a_child_in_need_plan_starts_on_that_day() {
        var day = DAYS.workingBefore(DAYS.date(14).plusMonths(9).minusDays(7));
        CONFERENCE.review(
                plan,
                Days.at(reviewed.plusDays(30)),
                Days.at(day),
                """
                {"participation": "PN1", "childWords": "I want somebody to talk to, not so many.", "plan": false,
                 "reason": "The adults are charged, he is safe, and help goes on.", "needPlan": true}
                """);
        var ended = SCENE.read(PRIYA, "/api/v1/protection-plans/" + plan);
        assertThat(ended.get("endedOn").asString()).isEqualTo(day.toString());
        assertThat(ended.get("ended").asString()).isEqualTo("REVIEW_CONFERENCE");
        assertThat(CONFERENCE.needPlanStarted(file)).isEqualTo(day);
        assertThat(Protecting.runs("conference.review.next", plan)).isFalse();
    }

    private static Api.Answer post(String who, int day, String path, String body) {
        return SCENE.as(who).at(DAYS.working(day)).post(path, body);
    }
}
