package org.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.support.Supported.LORNA;
import static org.waymark.support.Supported.RHYS;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.testing.Northmoor;

/** One plan that agencies share, focused on the child's needs (guide ¶3, ¶13–15). */
@Isolated("refusals are counted by the access matrix")
class SupportPlanTest {
    private final Supported.Child child = Supported.child(15);

    @Test
    void children_have_one_plan_and_a_second_is_refused() {
        var plan = Supported.open(child, RHYS);
        var again =
                Supported.as(LORNA)
                        .post(
                                "/api/v1/files/" + child.reference() + "/support-plans",
                                "{\"kind\": \"SUPPORT\", \"purpose\": \"Again\", \"coordinator\": %s}"
                                        .formatted(Supported.who(RHYS)));
        assertThat(again.status()).isEqualTo(409);
        assertThat(broken(again)).containsExactly("PLAN_ALREADY_OPEN");
        assertThat(Supported.read(RHYS, path(plan)).get("lead").asBoolean()).isTrue();
        assertThat(Northmoor.area().api(RHYS).work()).contains("Review a support plan");
    }

    @Test
    void all_that_is_missing_is_said_at_once_and_a_coordinator_must_be_able_to_read_it() {
        var files = "/api/v1/files/" + child.reference() + "/support-plans";
        assertThat(broken(Supported.as(LORNA).post(files, "{}")))
                .containsExactly("PLAN_NEEDS_KIND", "PLAN_NEEDS_PURPOSE", "PLAN_NEEDS_COORDINATOR");
        var frontline =
                "{\"kind\": \"SUPPORT\", \"purpose\": \"Help\", \"coordinator\": %s}"
                        .formatted(Supported.who("Joe Tanner"));
        assertThat(broken(Supported.as(LORNA).post(files, frontline)))
                .containsExactly("COORDINATOR_CANNOT_READ");
        assertThat(Supported.as("Joe Tanner").post(files, frontline).status()).isEqualTo(403);
        assertThat(Supported.as("Dev Chandra").post(files, frontline).status()).isEqualTo(404);
    }

    @Test
    void every_action_belongs_to_a_need_and_is_never_wider_than_it() {
        var plan = Supported.open(child, RHYS);
        var elsewhere = Supported.open(Supported.child(14), RHYS);
        var other = Supported.id(Supported.need(LORNA, elsewhere, "Another child's", "PLAN"));
        assertThat(broken(Supported.action(LORNA, plan, other, "Anything", "Ellen Price", "PLAN")))
                .contains("ITEM_NEEDS_NEED");
        var health = Supported.id(Supported.need(LORNA, plan, "To sleep", "HEALTH"));
        assertThat(broken(Supported.action(LORNA, plan, health, "Anything", "Ellen Price", "PLAN")))
                .containsExactly("WIDER_THAN_ITS_NEED");
        assertThat(
                        broken(
                                Supported.action(
                                        LORNA, plan, health, "Anything", "Ellen Price", "HEALTH")))
                .containsExactly("OWNER_OUTSIDE_AUDIENCE");
        assertThat(broken(Supported.need(LORNA, plan, "Anything", "THERAPY")))
                .containsExactly("ONLY_A_THERAPIST");
    }

    @Test
    void sexual_health_therapy_and_the_referral_centre_are_never_for_everybody() {
        var plan = Supported.open(child, RHYS);
        var need = Supported.id(Supported.need(LORNA, plan, "To be well", "PLAN"));
        for (var closed :
                new String[] {
                    "Young people's clinic",
                    "Trauma therapy for children",
                    "Northmoor Sexual Assault Referral Centre"
                })
            assertThat(broken(Supported.service(LORNA, plan, need, closed, "PLAN")))
                    .as(closed)
                    .containsExactly("AUDIENCE_TOO_WIDE");
        done(Supported.service(LORNA, plan, need, "Young people's clinic", "HEALTH"));
    }

    @Test
    void services_are_offered_not_taken_up_and_offered_again_each_with_its_day() {
        var plan = Supported.open(child, RHYS);
        var need = Supported.id(Supported.need(LORNA, plan, "Somebody of her own", "PLAN"));
        var service =
                "/api/v1/support-services/"
                        + Supported.id(
                                Supported.service(RHYS, plan, need, "Lighthouse key work", "PLAN"));
        assertThat(
                        broken(
                                Supported.as(RHYS)
                                        .change(
                                                service,
                                                "{\"state\": \"DECLINED\", \"on\": \"%s\"}"
                                                        .formatted(Supported.today()),
                                                "\"0\"")))
                .containsExactly("STATE_NEEDS_WORDS");
        done(
                Supported.as(RHYS)
                        .change(
                                service,
                                "{\"state\": \"DECLINED\", \"on\": \"%s\", \"words\": \"Not now\"}"
                                        .formatted(Supported.today()),
                                "\"0\""));
        done(
                Supported.as(RHYS)
                        .change(
                                service,
                                "{\"state\": \"WAITING\", \"on\": \"%s\"}"
                                        .formatted(Supported.today()),
                                "\"1\""));
        var read = Supported.read(RHYS, path(plan)).get("services").get(0);
        assertThat(read.get("state").asString()).isEqualTo("WAITING");
        assertThat(read.get("answeredOn").asString()).isEqualTo(Supported.today().toString());
    }

    @Test
    void two_who_change_one_need_at_once_lose_nothing() {
        var plan = Supported.open(child, RHYS);
        var need =
                "/api/v1/support-needs/"
                        + Supported.id(Supported.need(LORNA, plan, "First", "PLAN"));
        var body =
                "{\"words\": \"%s\", \"outcome\": \"I am well\", \"whose\": \"CHILD\", \"audience\": \"PLAN\"}";
        done(Supported.as(LORNA).change(need, body.formatted("Second"), "\"0\""));
        var slower = Supported.as(RHYS).change(need, body.formatted("Third"), "\"0\"");
        assertThat(slower.status()).isEqualTo(409);
        assertThat(broken(slower)).containsExactly("CHANGED_MEANWHILE");
        assertThat(Supported.read(RHYS, path(plan)).at("/needs/0/words").asString())
                .isEqualTo("Second");
        var closed =
                "{\"words\": \"Closed\", \"outcome\": \"I am well\", \"whose\": \"CHILD\", \"audience\": \"HEALTH\"}";
        assertThat(broken(Supported.as(RHYS).change(need, closed, "\"1\"")))
                .containsExactly("COULD_NOT_READ_IT_AGAIN");
        done(Supported.as(LORNA).change(need, closed, "\"1\""));
    }

    @Test
    void a_review_waits_until_every_topic_was_considered_and_there_is_a_need() {
        var plan = Supported.open(child, RHYS);
        var review =
                "{\"on\": \"%s\", \"who\": \"All\", \"childSaid\": \"Mondays are good\", \"changed\": \"Nothing\"}"
                        .formatted(Supported.today());
        assertThat(broken(Supported.as(RHYS).post(path(plan) + "/reviews", review)))
                .containsExactly("PLAN_WITHOUT_NEED", "CONSIDER_FIRST");
        done(Supported.need(LORNA, plan, "Evenings", "PLAN"));
        Supported.considered(plan);
        var before = Supported.read(RHYS, path(plan)).get("reviewDue").asString();
        done(Supported.as(RHYS).post(path(plan) + "/reviews", review));
        var after = Supported.read(RHYS, path(plan));
        assertThat(after.get("reviews")).hasSize(1);
        assertThat(after.get("reviewDue").asString()).isGreaterThan(before);
        assertThat(Supported.read(RHYS, path(plan)).toString())
                .doesNotContainIgnoringCase("score")
                .doesNotContainIgnoringCase("total");
    }
}
