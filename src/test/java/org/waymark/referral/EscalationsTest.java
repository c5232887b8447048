package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** A referrer who does not agree: product.md step 2, "sees what became of it". */
class EscalationsTest {
    private static final String AGAIN =
            "{\"decideAgain\": true, \"answer\": \"What you saw since changes the picture.\"}";
    private static final String STANDS =
            "{\"decideAgain\": false, \"answer\": \"I looked at all of it; the assessment starts today.\"}";

    private final Northmoor area = Northmoor.area();
    private final Api leah = area.api("Leah Barnes");
    private final Api helen = area.api("Helen Marsh");

    @Test
    void the_decision_stands_and_the_referrer_reads_why() {
        var referral = decided("Priya Nair", CourseOfAction.SECTION_17_ASSESSMENT);
        var id = disagree(referral);
        var read = helen.get(path(id));
        assertThat(read.body().get("decision").get("name").asString()).isEqualTo("Priya Nair");
        var answer = helen.change(path(id) + "/answer", STANDS, read.header("ETag"));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        var seen = leah.get("/api/v1/referrals/" + referral).body();
        assertThat(seen.get("stage").asString()).isEqualTo("DECIDED");
        var disagreement = seen.get("disagreements").get(0);
        assertThat(disagreement.get("decideAgain").asBoolean()).isFalse();
        assertThat(disagreement.get("answeredBy").asString()).isEqualTo("Helen Marsh");
        assertThat(
                        Referring.count(
                                "task where subject_id = ? and kind = 'ANSWER_ESCALATION' and done_at is null",
                                id.value()))
                .isZero();
    }

    @Test
    void decided_again_it_is_back_on_the_board_with_a_clock_of_its_own_and_keeps_both_decisions() {
        var referral = decided("Priya Nair", CourseOfAction.SECTION_17_ASSESSMENT);
        var id = disagree(referral);
        helen.change(path(id) + "/answer", AGAIN, "\"0\"");
        assertThat(Referring.state(referral)).isEqualTo("RECEIVED");
        assertThat(
                        Referring.count(
                                "clock c join clock_rule r on r.id = c.rule_id where c.subject_id = ? and c.stopped_at is null"
                                        + " and r.key = 'referral.decision.again'",
                                referral.value()))
                .isEqualTo(1);
        assertThat(
                        Referring.count(
                                "task where subject_id = ? and kind = 'DECIDE_REFERRAL' and done_at is null",
                                referral.value()))
                .isEqualTo(1);
        assertThat(
                        Referring.count(
                                "task where subject_id = ? and kind = 'NEXT_STEP' and done_at is null",
                                referral.value()))
                .as("the first decision's next step goes on")
                .isEqualTo(1);

        Referring.decide("Tom Ashworth", referral, CourseOfAction.STRATEGY_DISCUSSION);
        assertThat(Referring.state(referral)).isEqualTo("DECIDED");
        assertThat(Referring.count("decision where referral_id = ?", referral.value()))
                .isEqualTo(2);
        assertThat(Referring.count("outcome_letter where referral_id = ?", referral.value()))
                .isEqualTo(2);
        assertThat(
                        Referring.count(
                                "clock where subject_id = ? and stopped_at is null",
                                referral.value()))
                .isZero();
        assertThat(
                        Referring.count(
                                "task where subject_id = ? and kind = 'NEXT_STEP' and done_at is null",
                                referral.value()))
                .isEqualTo(1);
        var seen = leah.get("/api/v1/referrals/" + referral).body();
        assertThat(seen.get("letters").get(0).get("words").asString())
                .contains("decided again", "Strategy discussion");
        var file = Referring.count("broken_entries() b");
        assertThat(file).as("every history is whole").isZero();
    }

    @Test
    void nobody_answers_a_disagreement_with_their_own_decision() {
        var referral = decided("Helen Marsh", CourseOfAction.SECTION_17_ASSESSMENT);
        var id = disagree(referral);
        var own = helen.change(path(id) + "/answer", STANDS, "\"0\"");
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.body().get("errors").get(0).get("rule").asString())
                .isEqualTo("ESCALATION_IS_ABOUT_OWN_DECISION");
        assertThat(
                        Referring.count(
                                "task where subject_id = ? and owner_id = ?",
                                id.value(),
                                area.person("Helen Marsh").id().value()))
                .isZero();
        assertThat(area.api("Anita Rao").change(path(id) + "/answer", STANDS, "\"0\"").status())
                .isEqualTo(200);
    }

    @Test
    void of_two_managers_who_answer_at_once_one_is_told() {
        var id = disagree(decided("Priya Nair", CourseOfAction.SECTION_17_ASSESSMENT));
        assertThat(helen.change(path(id) + "/answer", STANDS, "\"0\"").status()).isEqualTo(200);
        var second = area.api("Anita Rao").change(path(id) + "/answer", AGAIN, "\"0\"");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body().get("errors").get(0).get("rule").asString())
                .isEqualTo("ALREADY_ANSWERED");
    }

    @Test
    void everything_that_an_answer_lacks_is_said_at_once() {
        var id = disagree(decided("Priya Nair", CourseOfAction.SECTION_17_ASSESSMENT));
        var answer = helen.change(path(id) + "/answer", "{}", "\"0\"");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors").valueStream().map(e -> e.get("field").asString()))
                .containsExactly("decideAgain", "answer");
        assertThat(helen.post(path(id) + "/answer", STANDS).status())
                .as("without If-Match")
                .isEqualTo(422);
    }

    @Test
    void only_the_referring_agency_disagrees_and_only_a_manager_answers() {
        var referral = decided("Priya Nair", CourseOfAction.SECTION_17_ASSESSMENT);
        var path = "/api/v1/referrals/" + referral + "/escalation";
        var words = "{\"words\": \"I do not agree.\"}";
        assertThat(area.api("Karen Doyle").post(path, words).status()).isEqualTo(403);
        assertThat(area.api("Hanna Lind").post(path, words).status()).isEqualTo(404);
        assertThat(leah.post(path, "{}").status()).isEqualTo(422);
        var lead = area.api("Daniel Osei").post(path, words);
        assertThat(lead.status()).isEqualTo(201);
        var id = lead.body().get("id").asString();
        assertThat(leah.get("/api/v1/escalations/" + id).status()).isEqualTo(403);
        assertThat(leah.change("/api/v1/escalations/" + id + "/answer", STANDS, "\"0\"").status())
                .isEqualTo(403);
    }

    @Test
    void what_is_not_decided_cannot_be_disagreed_with() {
        var referral = Referring.referral("Leah Barnes");
        var answer =
                leah.post(
                        "/api/v1/referrals/" + referral + "/escalation",
                        "{\"words\": \"Why does it take so long?\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors").get(0).get("rule").asString())
                .isEqualTo("NOT_DECIDED_YET");
    }

    @Test
    void the_outcome_is_read_by_the_one_it_is_told_to() {
        var referral = decided("Priya Nair", CourseOfAction.SECTION_17_ASSESSMENT);
        var path = "/api/v1/referrals/" + referral + "/outcome-reading";
        var open = "task where subject_id = ? and kind = 'READ_OUTCOME' and done_at is null";
        assertThat(area.api("Daniel Osei").post(path, "").status()).isEqualTo(200);
        assertThat(Referring.count(open, referral.value())).isEqualTo(1);
        assertThat(leah.post(path, "").status()).isEqualTo(200);
        assertThat(Referring.count(open, referral.value())).isZero();
        assertThat(
                        leah.get("/api/v1/referrals/" + referral)
                                .body()
                                .get("letters")
                                .get(0)
                                .get("readAt")
                                .isNull())
                .isFalse();
    }

    private static ReferralId decided(String by, CourseOfAction action) {
        var referral = Referring.referral("Leah Barnes");
        Referring.decide(by, referral, action);
        return referral;
    }

    private static EscalationId disagree(ReferralId referral) {
        return Referring.escalate("Leah Barnes", referral);
    }

    private static String path(EscalationId id) {
        return "/api/v1/escalations/" + id;
    }
}
