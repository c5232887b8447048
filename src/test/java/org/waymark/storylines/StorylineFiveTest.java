package org.waymark.storylines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.support.Supported.LORNA;
import static org.waymark.support.Supported.RHYS;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.path;

import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.waymark.casefile.ChildId;
import org.waymark.missing.InterviewFixture;
import org.waymark.panels.AtPanel;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/**
 * Storyline 5: Grace, missing from care. What she said in a return interview becomes support; the
 * local authority refers her to the national mechanism; a panel sees her and the place (guide ¶5,
 * ¶13, ¶16).
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StorylineFiveTest {
    private static final String NADIA = "Nadia Aziz";
    private static final Northmoor AREA = Northmoor.area();
    private static String interview = "";
    private static String plan = "";
    private static Supported.Child child = new Supported.Child(ChildId.random(), "");

    @Test
    @Order(1)
    void she_is_back_and_tells_an_independent_worker_what_would_help() {
        var fixture = new InterviewFixture();
        var back = fixture.back();
        fixture.accept(back);
        fixture.hold(back);
        interview = back.interview();
        var id =
                AREA.sql()
                        .sql("select child_id from return_interview where id = cast(? as uuid)")
                        .param(interview)
                        .query(UUID.class)
                        .single();
        child = Supported.held(new ChildId(id));
        assertThat(
                        Supported.read(NADIA, "/api/v1/return-interviews/" + interview)
                                .get("state")
                                .asString())
                .isEqualTo("DONE");
    }

    @Test
    @Order(2)
    void a_fact_of_the_interview_becomes_a_need_and_keeps_where_it_came_from() {
        var facts = "/api/v1/return-interviews/" + interview + "/facts";
        var fact =
                Supported.id(
                        Supported.as(NADIA)
                                .post(
                                        facts,
                                        "{\"kind\": \"SUPPORT\", \"words\": \"Somebody at school on Mondays\"}"));
        done(
                Supported.as(NADIA)
                        .post(
                                facts + "/" + fact + "/promotions",
                                "{\"target\": \"SUPPORT_NEED\", \"words\": \"Somebody at school on Mondays\"}"));
        plan = Supported.open(child, RHYS);
        var need = Supported.read(LORNA, path(plan)).at("/needs/0");
        assertThat(need.get("state").asString()).isEqualTo("WAITING");
        assertThat(need.get("origin").asString()).isEqualTo("return interview");
        assertThat(need.get("audience").asString())
                .as("closed until somebody decides")
                .isEqualTo("HEALTH");
        assertThat(Supported.read(RHYS, path(plan)).get("needs")).isEmpty();
    }

    @Test
    @Order(3)
    void her_social_worker_takes_it_into_the_plan_with_an_outcome_in_her_words() {
        var need =
                "/api/v1/support-needs/"
                        + Supported.read(LORNA, path(plan)).at("/needs/0/id").asString();
        assertThat(
                        broken(
                                Supported.as(LORNA)
                                        .change(
                                                need,
                                                "{\"words\": \"Somebody at school on Mondays\"}",
                                                "\"0\"")))
                .containsExactly("NEED_NEEDS_OUTCOME", "NEED_NEEDS_WHOSE", "NEEDS_AUDIENCE");
        done(
                Supported.as(LORNA)
                        .change(
                                need,
                                "{\"words\": \"Somebody at school on Mondays\", \"outcome\": \"One person who listens\", \"whose\": \"CHILD\", \"audience\": \"PLAN\"}",
                                "\"0\""));
        var taken = Supported.read(RHYS, path(plan)).at("/needs/0");
        assertThat(taken.get("origin").asString()).isEqualTo("return interview");
        assertThat(taken.get("state").asString()).isEqualTo("OPEN");
    }

    @Test
    @Order(4)
    void school_does_its_part_and_sees_nothing_else_of_the_plan() {
        var need = Supported.read(RHYS, path(plan)).at("/needs/0/id").asString();
        var action =
                "/api/v1/support-actions/"
                        + Supported.id(
                                Supported.action(
                                        RHYS,
                                        plan,
                                        need,
                                        "See her each Monday",
                                        "Ellen Price",
                                        "PLAN"));
        done(
                Supported.change(
                        "Ellen Price",
                        action,
                        action,
                        "{\"state\": \"ACCEPTED\", \"words\": \"From this Monday\"}"));
        assertThat(Supported.as("Ellen Price").get(path(plan)).status()).isEqualTo(404);
        assertThat(Supported.read(RHYS, action).at("/said/0/words").asString())
                .isEqualTo("From this Monday");
    }

    @Test
    @Order(5)
    void therapy_is_offered_without_waiting_for_a_trial_and_the_police_never_see_it() {
        Supported.share(plan, "Moira Kelly");
        var health = Supported.id(Supported.need("Moira Kelly", plan, "To sleep", "HEALTH"));
        assertThat(
                        broken(
                                Supported.service(
                                        "Moira Kelly",
                                        plan,
                                        health,
                                        "Trauma therapy for children",
                                        "PLAN")))
                .contains("AUDIENCE_TOO_WIDE");
        done(
                Supported.service(
                        "Moira Kelly", plan, health, "Trauma therapy for children", "HEALTH"));
        assertThat(Supported.read(RHYS, path(plan)).toString()).doesNotContain("Trauma therapy");
        assertThat(Supported.as("Karen Doyle").get(path(plan)).status()).isEqualTo(404);
        Supported.considered(plan);
        assertThat(Supported.read(LORNA, path(plan)).get("considered")).hasSize(7);
        assertThat(Supported.read(RHYS, path(plan)).get("considered").toString())
                .contains("FAMILY")
                .doesNotContain("SEXUAL_HEALTH", "EARLIER_ABUSE");
    }

    @Test
    @Order(6)
    void the_local_authority_submits_the_national_referral_and_a_guardian_is_asked_for() {
        var file = "/api/v1/files/" + child.reference() + "/trafficking";
        var nrm =
                "/api/v1/trafficking/"
                        + Supported.id(
                                Supported.as(NADIA)
                                        .post(
                                                file,
                                                "{\"indicators\": [\"MOVED\", \"MISSING\"], \"words\": \"Fetched by car\", \"safety\": \"A safety plan\"}"));
        assertThat(Supported.as(NADIA).change(nrm + "/submission", "{}", "\"0\"").status())
                .as("a voluntary organisation cannot submit")
                .isEqualTo(403);
        done(
                Supported.change(
                        LORNA,
                        nrm,
                        nrm + "/submission",
                        "{\"on\": \"%s\", \"reference\": \"NRM-5\", \"strategyAgreed\": \"YES\", \"childTold\": \"YES\"}"
                                .formatted(Supported.today())));
        done(
                Supported.as(LORNA)
                        .post(
                                file + "/guardian",
                                "{\"covered\": \"YES\", \"referredOn\": \"%s\"}"
                                        .formatted(Supported.today())));
        assertThat(Supported.read(NADIA, nrm).get("stage").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    @Order(7)
    void a_panel_sees_her_and_the_place_as_items_of_their_own() {
        var panel = AtPanel.panel();
        var her = AtPanel.nominate(NADIA, child);
        AtPanel.accept(her, panel);
        var place =
                Supported.id(
                        Supported.as(AtPanel.KAREN)
                                .post(
                                        "/api/v1/panel-nominations",
                                        "{\"category\": \"PLACE\", \"described\": \"A retail park\", \"why\": \"Named often\", \"ask\": \"Patrols\", \"basis\": \"PUBLIC_TASK\", \"necessity\": \"To plan\"}"));
        AtPanel.accept(place, panel);
        done(
                Supported.change(
                        AtPanel.JOAN,
                        AtPanel.path(her),
                        AtPanel.path(her) + "/minute",
                        "{\"minute\": \"Her worker goes on\"}"));
        assertThat(Supported.read(LORNA, AtPanel.path(her)).at("/minute/words").asString())
                .isEqualTo("Her worker goes on");
        assertThat(Supported.as(LORNA).get(AtPanel.path(place)).status())
                .as("the place is the panel’s, not her file’s")
                .isEqualTo(404);
    }
}
