package org.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.support.Supported.LORNA;
import static org.waymark.support.Supported.RHYS;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.testing.Concern;
import org.waymark.testing.Northmoor;

/**
 * What becomes of a plan: addresses by decision, declined actions, its end, and 17 and 18 (guide
 * ¶14).
 */
@Isolated("refusals are counted by the access matrix")
class SupportPlanLifeTest {
    private final Northmoor area = Northmoor.area();
    private final Supported.Child child = Supported.child(15);

    @Test
    void a_protected_address_stands_in_no_text_and_in_the_plan_by_decision_only() {
        area.sql()
                .sql(
                        "insert into child_address (id, child_id, author_agency, lines, kind, do_not_disclose, added_at)"
                                + " select gen_random_uuid(), ?, agency_id, '9 Hidden Lane, Eastmere', 'PLACEMENT', true, now() from practitioner where id = ?")
                .params(child.id().value(), area.person(LORNA).id().value())
                .update();
        var plan = Supported.open(child, RHYS);
        assertThat(broken(Supported.need(LORNA, plan, "A lift from 9 Hidden Lane", "PLAN")))
                .containsExactly("HOLDS_PROTECTED_ADDRESS");
        var show =
                "{\"lines\": \"9 Hidden Lane\", \"why\": \"He fetches her there\", \"audience\": \"PLAN\", \"until\": \"%s\"}"
                        .formatted(Supported.today().plusDays(9));
        assertThat(Supported.as(RHYS).post(path(plan) + "/addresses", show).status())
                .isEqualTo(403);
        done(Supported.as(LORNA).post(path(plan) + "/addresses", show));
        assertThat(Supported.read(RHYS, path(plan)).at("/addresses/0/why").asString())
                .isEqualTo("He fetches her there");
        var withdrawal = path(plan) + "/addresses/withdrawal";
        assertThat(broken(Supported.as(LORNA).post(withdrawal, "{}")))
                .containsExactly("WITHDRAW_NEEDS_ADDRESS", "WITHDRAW_NEEDS_WHY");
        var back =
                "{\"address\": \"%s\", \"why\": \"She comes by herself now\"}"
                        .formatted(
                                Supported.read(RHYS, path(plan)).at("/addresses/0/id").asString());
        assertThat(Supported.as(RHYS).post(withdrawal, back).status()).isEqualTo(403);
        done(Supported.as(LORNA).post(withdrawal, back));
        assertThat(Supported.read(RHYS, path(plan)).get("addresses")).isEmpty();
        assertThat(broken(Supported.as(LORNA).post(withdrawal, back)))
                .as("once")
                .containsExactly("CHANGED_MEANWHILE");
    }

    @Test
    void who_reads_the_plan_is_ended_one_by_one_and_keeps_what_they_have_to_do() {
        var moira = "Moira Kelly";
        var plan = Supported.open(child, RHYS);
        Supported.share(plan, moira);
        var need = Supported.id(Supported.need(LORNA, plan, "Sleep", "PLAN"));
        var action = Supported.id(Supported.action(LORNA, plan, need, "Ask her", moira, "PLAN"));
        var end = path(plan) + "/members/end";
        assertThat(broken(Supported.as(LORNA).post(end, "{}")))
                .containsExactly("STOP_NEEDS_WHO", "STOP_NEEDS_WHY");
        assertThat(Supported.as(moira).post(end, stop(plan, moira)).status()).isEqualTo(403);
        done(Supported.as(LORNA).post(end, stop(plan, moira)));
        assertThat(Supported.as(moira).get(path(plan)).status()).isEqualTo(404);
        assertThat(Supported.as(moira).get("/api/v1/support-actions/" + action).status())
                .isEqualTo(200);

        done(
                Supported.change(
                        LORNA,
                        path(plan),
                        path(plan) + "/coordinator",
                        "{\"coordinator\": %s}".formatted(Supported.who(LORNA))));
        assertThat(Supported.as(RHYS).get(path(plan)).status()).as("listed still").isEqualTo(200);
        done(Supported.as(LORNA).post(end, stop(plan, RHYS)));
        assertThat(Supported.as(RHYS).get(path(plan)).status()).isEqualTo(404);
        assertThat(Supported.read(LORNA, path(plan)).get("members")).isEmpty();
    }

    private static String stop(String plan, String who) {
        var member =
                Supported.read(LORNA, path(plan))
                        .get("members")
                        .valueStream()
                        .filter(m -> m.get("who").asString().startsWith(who))
                        .findFirst()
                        .orElseThrow();
        return "{\"member\": \"%s\", \"why\": \"Works with another family now\"}"
                .formatted(member.get("id").asString());
    }

    @Test
    void an_action_that_was_declined_comes_back_to_whoever_gave_it() {
        var plan = Supported.open(child, RHYS);
        var need = Supported.id(Supported.need(LORNA, plan, "Evenings", "PLAN"));
        var action =
                "/api/v1/support-actions/"
                        + Supported.id(
                                Supported.action(
                                        RHYS, plan, need, "Mondays", "Ellen Price", "PLAN"));
        assertThat(
                        broken(
                                Supported.as("Ellen Price")
                                        .change(action, "{\"state\": \"DECLINED\"}", "\"0\"")))
                .containsExactly("STATE_NEEDS_WORDS");
        assertThat(
                        Supported.as("Joe Tanner")
                                .change(action, "{\"state\": \"DONE\", \"words\": \"x\"}", "\"0\"")
                                .status())
                .isEqualTo(404);
        done(
                Supported.as("Ellen Price")
                        .change(
                                action,
                                "{\"state\": \"DECLINED\", \"words\": \"I leave in May\"}",
                                "\"0\""));
        assertThat(Northmoor.area().api(RHYS).work()).contains("find another way");
        assertThat(broken(Supported.as(LORNA).change(path(plan) + "/end", "{}", "\"0\"")))
                .containsExactly("END_NEEDS_REASON", "END_NEEDS_WORDS");
        done(
                Supported.as(LORNA)
                        .change(
                                path(plan) + "/end",
                                "{\"reason\": \"MET\", \"words\": \"She is well\"}",
                                "\"0\""));
        assertThat(Supported.as(RHYS).get(path(plan)).status())
                .as("the grants of the plan end with it")
                .isEqualTo(404);
    }

    @Test
    void at_17_there_is_a_task_at_18_the_plan_stands_still_and_a_person_lets_it_go_on() {
        var today = Supported.today();
        var young =
                Supported.child(
                        Concern.about("Robin", "Seventeen").born(today.minusYears(17).toString()));
        var seventeen = Supported.open(young, RHYS);
        assertThat(Northmoor.area().api(RHYS).work())
                .contains("Plan for adulthood with a young person");
        var grown =
                Supported.child(
                        Concern.about("Robin", "Eighteen")
                                .born(today.minusYears(18).plusDays(1).toString()));
        var plan = Supported.open(grown, RHYS);
        area.sql()
                .sql("update child set date_of_birth = ? where id = ?")
                .params(today.minusYears(18), grown.id().value())
                .update();
        area.bean(ComingOfAge.class).lookAtAll();
        assertThat(Supported.read(RHYS, path(seventeen)).get("state").asString()).isEqualTo("OPEN");
        assertThat(Supported.read(RHYS, path(plan)).get("state").asString()).isEqualTo("EIGHTEEN");
        assertThat(broken(Supported.need(LORNA, plan, "More", "PLAN")))
                .containsExactly("PLAN_STANDS_STILL");
        var on =
                "{\"basis\": \"He agreed, with Lighthouse\", \"coordinator\": %s}"
                        .formatted(Supported.who(RHYS));
        done(Supported.change(RHYS, path(plan), path(plan) + "/continuation", on));
        done(Supported.need(RHYS, plan, "Work", "PLAN"));
        assertThat(Supported.read(RHYS, path(plan)).get("state").asString()).isEqualTo("AFTER_18");
    }
}
