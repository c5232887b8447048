package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.Deciding.COMPLETE;
import static org.waymark.referral.Deciding.decide;
import static org.waymark.referral.Deciding.fields;
import static org.waymark.referral.Deciding.rules;
import static org.waymark.referral.Referring.count;
import static org.waymark.referral.Referring.referral;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** Guide ¶8: a qualified social worker decides on a course of action within one working day. */
class DecisionTest {
    private final Northmoor area = Northmoor.area();

    @Test
    void a_decision_keeps_all_that_it_rests_on_and_has_a_next_step_and_a_told_referrer() {
        var referral = referral("Leah Barnes");
        var answer = decide("Priya Nair", referral, COMPLETE);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        var seen = view("Priya Nair", referral).body();
        var decision = seen.get("decisions").get(0);
        assertThat(decision.get("consulted").get(0).get("name").asString())
                .isEqualTo("Karen Doyle");
        assertThat(decision.get("registration").asString()).startsWith("SW");
        assertThat(decision.get("procedures").asString()).startsWith("northmoor-");
        assertThat(decision.get("heard").get("reason").asString())
                .isEqualTo("She is seen tomorrow.");
        assertThat(
                        count(
                                "task t join team m on m.id = t.team_id where t.subject_id = ? and t.kind = 'NEXT_STEP' and t.done_at is null"
                                        + " and m.kind = 'SOCIAL_WORK'",
                                referral.value()))
                .isEqualTo(1);
        assertThat(open(referral, "DECIDE_REFERRAL") + open(referral, "SCREEN_REFERRAL")).isZero();
        assertThat(count("outcome_letter where referral_id = ?", referral.value())).isEqualTo(1);
        assertThat(
                        count(
                                "delivery where referral_id = ? and destination = 'CHILDRENS_SOCIAL_CARE' and acknowledged_at is not null",
                                referral.value()))
                .as("whoever decides has it")
                .isEqualTo(1);
        assertThat(seen.get("head").get("openTo").asString())
                .isEqualTo("Children and Families North");
    }

    @Test
    void everything_that_a_decision_lacks_is_said_at_once_in_the_order_of_the_page() {
        var referral = referral("Leah Barnes");
        var empty = decide("Priya Nair", referral, "{}");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(fields(empty))
                .containsExactly(
                        "action", "exploitationSuspected", "consulted", "wishes", "rationale");
        var half =
                decide(
                        "Priya Nair",
                        referral,
                        """
                        {"action": "NO_FURTHER_STEP", "exploitationSuspected": false, "consulted": [{"name": "", "on": "2031-01-01"}],
                         "wishes": {"state": "KNOWN", "on": "2031-01-01"}}
                        """);
        assertThat(fields(half))
                .contains(
                        "consulted.0.name",
                        "consulted.0.agency",
                        "consulted.0.said",
                        "consulted.0.on",
                        "wishes.words",
                        "wishes.how",
                        "wishes.on",
                        "wishes.weight",
                        "rationale",
                        "nextStep");
        assertThat(Referring.state(referral)).isEqualTo("RECEIVED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMMEDIATE_PROTECTION", "STRATEGY_DISCUSSION"})
    void nothing_slows_protection_and_what_was_left_out_is_asked_for_afterwards(String action) {
        var referral = Deciding.late(referral("Leah Barnes"));
        var answer =
                area.api("Priya Nair")
                        .change(
                                Deciding.path(referral),
                                "{\"action\": \"%s\"}".formatted(action),
                                "\"999\"");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(open(referral, "COMPLETE_DECISION")).isEqualTo(1);
        assertThat(
                        count(
                                "task t join decision d on d.child_id = t.subject_id where d.referral_id = ? and t.kind = 'HEAR_THE_CHILD'",
                                referral.value()))
                .isEqualTo(1);
        var decision = view("Priya Nair", referral).body().get("decisions").get(0);
        assertThat(decision.get("exploitationSuspected").asBoolean()).isTrue();
        assertThat(decision.get("late").asBoolean()).isTrue();

        add(referral, "RATIONALE", "He was in danger that evening.");
        assertThat(open(referral, "COMPLETE_DECISION")).isEqualTo(1);
        add(referral, "LATENESS", "Nobody had opened it.");
        assertThat(open(referral, "COMPLETE_DECISION")).isZero();
        assertThat(
                        count(
                                "clock where subject_id = ? and breach_reason = 'Nobody had opened it.'",
                                referral.value()))
                .isEqualTo(1);
    }

    @Test
    void a_late_decision_needs_a_reason_which_stands_with_it_and_with_its_clock() {
        var referral = Deciding.late(referral("Leah Barnes"));
        var late = decide("Priya Nair", referral, COMPLETE);
        assertThat(late.status()).isEqualTo(422);
        assertThat(rules(late)).containsExactly("LATE_DECISION_NEEDS_REASON");
        assertThat(fields(late)).containsExactly("breachReason");
        var reasoned = COMPLETE.replaceFirst("\\{", "{\"breachReason\": \"The family was away.\",");
        assertThat(decide("Priya Nair", referral, reasoned).status()).isEqualTo(201);
        var decision = view("Priya Nair", referral).body().get("decisions").get(0);
        assertThat(decision.get("late").asBoolean()).isTrue();
        assertThat(decision.get("breachReason").asString()).isEqualTo("The family was away.");
        assertThat(
                        count(
                                "clock where subject_id = ? and breach_reason = 'The family was away.'",
                                referral.value()))
                .isEqualTo(1);
        assertThat(
                        count(
                                "case_event where subject_id = ? and headline like 'Decision:%after the time limit)'",
                                referral.value()))
                .isEqualTo(1);
    }

    @Test
    void a_decision_on_the_last_evening_is_in_time() {
        var referral = referral("Leah Barnes");
        var due =
                area.sql()
                        .sql("select decision_due from referral where id = ?")
                        .param(referral.value())
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant();
        area.at(
                due.minusSeconds(1),
                "Priya Nair",
                () ->
                        Referring.decide(
                                "Priya Nair", referral, CourseOfAction.SECTION_17_ASSESSMENT));
        assertThat(
                        view("Priya Nair", referral)
                                .body()
                                .get("decisions")
                                .get(0)
                                .get("late")
                                .asBoolean())
                .isFalse();
    }

    @Test
    void of_two_who_decide_at_once_one_wins_and_the_other_is_told() throws Exception {
        var referral = referral("Leah Barnes");
        var etag = Deciding.etag(referral);
        try (var pool = Executors.newFixedThreadPool(2)) {
            Callable<Api.Answer> priya = () -> attempt("Priya Nair", referral, etag);
            Callable<Api.Answer> tom = () -> attempt("Tom Ashworth", referral, etag);
            var answers = pool.invokeAll(List.of(priya, tom));
            var statuses = List.of(answers.get(0).get().status(), answers.get(1).get().status());
            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
            var told = answers.get(statuses.indexOf(409)).get();
            assertThat(rules(told)).containsExactly("ALREADY_DECIDED");
        }
        assertThat(count("decision where referral_id = ?", referral.value())).isEqualTo(1);
        assertThat(count("outcome_letter where referral_id = ?", referral.value())).isEqualTo(1);
    }

    private Api.Answer attempt(String who, ReferralId referral, String etag) {
        return area.api(who).change(Deciding.path(referral), COMPLETE, etag);
    }

    @Test
    void who_decides_on_what_a_colleague_changed_meanwhile_sees_it_first_unless_it_protects() {
        var referral = referral("Leah Barnes");
        var before = Deciding.etag(referral);
        area.api("Tom Ashworth")
                .post(
                        "/api/v1/referrals/" + referral + "/screening",
                        "{\"words\": \"The mother was told nothing yet.\"}");
        var answer = attempt("Priya Nair", referral, before);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(rules(answer)).containsExactly("CHANGED_MEANWHILE");
        var protects = "{\"action\": \"STRATEGY_DISCUSSION\"}";
        assertThat(
                        area.api("Priya Nair")
                                .change(Deciding.path(referral), protects, before)
                                .status())
                .isEqualTo(201);
    }

    @Test
    void the_same_key_twice_decides_once() {
        var referral = referral("Leah Barnes");
        var api = area.api("Priya Nair");
        var version = Deciding.etag(referral);
        var first =
                api.change(Deciding.path(referral), COMPLETE, version, "decide-once-" + referral);
        var again =
                api.change(Deciding.path(referral), COMPLETE, version, "decide-once-" + referral);
        assertThat(first.status()).as(first.response().body()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body().get("id")).isEqualTo(first.body().get("id"));
        assertThat(count("decision where referral_id = ?", referral.value())).isEqualTo(1);
    }

    @Test
    void an_expired_registration_is_refused_and_so_is_everybody_else_who_is_not_qualified() {
        var referral = referral("Joe Tanner");
        for (var who :
                List.of("Martin Crewe", "Dev Chandra", "Karen Doyle", "Joe Tanner", "Susan Park")) {
            var answer = decide(who, referral, COMPLETE);
            assertThat(answer.status()).as(who).isEqualTo(403);
            assertThat(rules(answer)).containsExactly("NEEDS_QUALIFIED_SOCIAL_WORKER");
        }
        assertThat(
                        count(
                                "read_log where practitioner_id = ? and act = 'REFUSED' and because = 'NEEDS_QUALIFIED_SOCIAL_WORKER'",
                                area.person("Martin Crewe").id().value()))
                .isPositive();
        assertThat(decide("Joan Whitfield", referral, COMPLETE).status())
                .as("qualified, but not hers to see")
                .isEqualTo(404);
    }

    /** Safety rule 12. The concern says all that could be taken for a reason to do less. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"engagement\": \"AFRAID\", \"ownView\": \"NOT_WORRIED\"",
                "\"engagement\": \"NOT_ABLE_YET\", \"ownView\": \"DID_NOT_SAY\"",
                "\"ownView\": \"WORRIED\""
            })
    void engagement_ethnicity_sex_and_own_view_gate_nothing(String part) {
        for (var child :
                List.of(
                        "\"sex\": \"M\", \"ethnicity\": \"WBRI\"",
                        "\"sex\": \"F\"",
                        "\"ethnicity\": \"AIND\"")) {
            var concern = area.api("Joe Tanner").post("/api/v1/concerns", told(child, part));
            assertThat(concern.status()).as(concern.response().body()).isEqualTo(201);
            var id = concern.body().get("parts").get(0).get("id").asString();
            var sent =
                    area.api("Joe Tanner")
                            .post(
                                    "/api/v1/concerns/" + id + "/referral",
                                    "{\"directReason\": \"No lead could be reached\"}");
            var referral =
                    new ReferralId(java.util.UUID.fromString(sent.body().get("id").asString()));
            var answer = decide("Priya Nair", referral, COMPLETE);
            assertThat(answer.status()).as(child + part + answer.response().body()).isEqualTo(201);
        }
    }

    private static String told(String child, String part) {
        return """
        {"account": {"what": "Gifts that nobody can explain.", "toldBy": "SEEN", "from": "2026-11-20", "precision": "DAY"},
         "children": [{"described": {"givenName": "Robin", "familyName": "%s", "birth": {"precision": "UNKNOWN"}, %s},
                       "safeNow": "YES", "safeHome": "YES", %s}]}
        """
                .formatted(
                        java.util.UUID.randomUUID().toString().replaceAll("[^a-f]", ""),
                        child,
                        part);
    }

    private void add(ReferralId referral, String about, String words) {
        var body = "{\"about\": \"%s\", \"words\": \"%s\"}".formatted(about, words);
        var answer =
                area.api("Priya Nair").post("/api/v1/referrals/" + referral + "/additions", body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    }

    private Api.Answer view(String who, ReferralId referral) {
        return area.api(who).get("/api/v1/front-door/referrals/" + referral);
    }

    private static long open(ReferralId referral, String kind) {
        return count(
                "task where subject_id = ? and kind = ? and done_at is null",
                referral.value(),
                kind);
    }
}
