package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.Deciding.decide;
import static org.waymark.referral.Deciding.decision;
import static org.waymark.referral.Deciding.fields;
import static org.waymark.referral.Deciding.rules;
import static org.waymark.referral.Referring.count;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** Guide ¶9 and R-17: below section 17 with exploitation suspected takes a manager and a reason. */
class OverridesTest {
    private static final String AGREE =
            "{\"agreed\": true, \"reason\": \"I read the file; help is there already.\"}";

    private final Northmoor area = Northmoor.area();
    private final Api helen = area.api("Helen Marsh");

    @ParameterizedTest
    @EnumSource(
            value = CourseOfAction.class,
            names = {"FAMILY_HELP", "ADVICE_OR_SIGNPOST", "NO_FURTHER_STEP"})
    void below_section_17_with_exploitation_suspected_is_blocked(CourseOfAction action) {
        var referral = Referring.referral("Joe Tanner");
        var body =
                decision(action.name()).replaceFirst("\\{", "{\"nextStep\": \"A second report\",");
        var answer = decide("Priya Nair", referral, body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(rules(answer)).containsExactly("BELOW_SECTION_17_NEEDS_MANAGER");
        assertThat(fields(answer)).containsExactly("action");
    }

    @Test
    void a_manager_agrees_with_a_reason_and_both_stand_with_the_decision() {
        var referral = Referring.referral("Joe Tanner");
        var asked = ask("Priya Nair", referral);
        assertThat(openTasks(asked)).as("every manager of the front door").isEqualTo(2);
        var read = helen.get("/api/v1/override-requests/" + asked);
        assertThat(read.body().get("why").asString()).isEqualTo("The family works with us.");
        assertThat(answer(helen, asked, AGREE, read.header("ETag")).status()).isEqualTo(200);
        assertThat(openTasks(asked)).isZero();
        assertThat(openAnswers(referral)).isEqualTo(1);
        var decided = decide("Priya Nair", referral, decision("FAMILY_HELP"));
        assertThat(decided.status()).as(decided.response().body()).isEqualTo(201);
        assertThat(openAnswers(referral)).isZero();
        var decision =
                area.api("Priya Nair")
                        .get("/api/v1/front-door/referrals/" + referral)
                        .body()
                        .get("decisions")
                        .get(0);
        assertThat(decision.get("overrideBy").asString()).isEqualTo("Helen Marsh");
        assertThat(decision.get("overrideReason").asString()).startsWith("I read the file");
    }

    @Test
    void an_agreement_counts_for_the_course_of_action_that_was_asked_about_only() {
        var referral = Referring.referral("Joe Tanner");
        answer(helen, ask("Priya Nair", referral), AGREE, "\"0\"");
        assertThat(rules(decide("Priya Nair", referral, decision("ADVICE_OR_SIGNPOST"))))
                .containsExactly("BELOW_SECTION_17_NEEDS_MANAGER");
    }

    @Test
    void a_manager_who_does_not_agree_leaves_it_blocked_and_may_be_asked_again() {
        var referral = Referring.referral("Joe Tanner");
        var no = "{\"agreed\": false, \"reason\": \"The driver is not known yet.\"}";
        answer(helen, ask("Priya Nair", referral), no, "\"0\"");
        assertThat(decide("Priya Nair", referral, decision("FAMILY_HELP")).status()).isEqualTo(422);
        var again = ask("Priya Nair", referral);
        assertThat(openTasks(again)).isEqualTo(2);
        assertThat(openAnswers(referral)).isZero();
    }

    @Test
    void it_takes_two_people() {
        var own = Referring.referral("Joe Tanner");
        var asked = ask("Helen Marsh", own);
        assertThat(openTasks(asked)).as("not the one who asks").isEqualTo(1);
        var answer = answer(helen, asked, AGREE, "\"0\"");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(rules(answer)).containsExactly("OVERRIDE_IS_ANOTHER_PERSONS");

        var other = Referring.referral("Joe Tanner");
        answer(helen, ask("Priya Nair", other), AGREE, "\"0\"");
        assertThat(decide("Helen Marsh", other, decision("FAMILY_HELP")).status())
                .as("who agreed does not decide as well")
                .isEqualTo(422);
        assertThat(decide("Priya Nair", other, decision("FAMILY_HELP")).status()).isEqualTo(201);
    }

    @Test
    void of_two_managers_who_answer_the_second_is_told() {
        var asked = ask("Priya Nair", Referring.referral("Joe Tanner"));
        assertThat(answer(helen, asked, AGREE, "\"0\"").status()).isEqualTo(200);
        var second = answer(area.api("Anita Rao"), asked, AGREE, "\"0\"");
        assertThat(second.status()).isEqualTo(409);
        assertThat(rules(second)).containsExactly("ALREADY_ANSWERED");
    }

    @Test
    void only_managers_answer_and_everything_that_an_answer_lacks_is_said_at_once() {
        var referral = Referring.referral("Joe Tanner");
        var asked = ask("Priya Nair", referral);
        assertThat(answer(area.api("Tom Ashworth"), asked, AGREE, "\"0\"").status()).isEqualTo(403);
        assertThat(answer(area.api("Joe Tanner"), asked, AGREE, "\"0\"").status()).isEqualTo(403);
        assertThat(area.api("Joe Tanner").get("/api/v1/override-requests/" + asked).status())
                .isEqualTo(403);
        assertThat(fields(answer(helen, asked, "{}", "\"0\""))).containsExactly("agreed", "reason");
        var twice = area.api("Tom Ashworth").post(path(referral), body("FAMILY_HELP"));
        assertThat(twice.status()).isEqualTo(409);
        assertThat(rules(twice)).containsExactly("OVERRIDE_ALREADY_ASKED");
        assertThat(
                        rules(
                                area.api("Priya Nair")
                                        .post(path(referral), body("SECTION_17_ASSESSMENT"))))
                .containsExactly("OVERRIDE_NOT_NEEDED");
        assertThat(fields(area.api("Priya Nair").post(path(referral), "{}")))
                .containsExactly("action", "why");
    }

    @Test
    void a_decision_that_comes_first_closes_the_question() {
        var referral = Referring.referral("Joe Tanner");
        var asked = ask("Priya Nair", referral);
        decide("Tom Ashworth", referral, Deciding.COMPLETE);
        assertThat(openTasks(asked)).isZero();
        assertThat(rules(answer(helen, asked, AGREE, "\"0\""))).containsExactly("ALREADY_DECIDED");
    }

    /** Domain.md A.3: whatever is ticked. Raising's child is 12. */
    @Test
    void for_a_child_under_13_a_manager_must_agree_although_nothing_is_suspected() {
        var referral = Referring.referral("Leah Barnes");
        var unsuspected =
                decision("FAMILY_HELP")
                        .replace(
                                "\"exploitationSuspected\": true",
                                "\"exploitationSuspected\": false");
        var answer = decide("Priya Nair", referral, unsuspected);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        assertThat(rules(answer)).containsExactly("UNDER_13_NEEDS_MANAGER");
        answer(helen, ask("Priya Nair", referral), AGREE, "\"0\"");
        assertThat(decide("Priya Nair", referral, unsuspected).status()).isEqualTo(201);
    }

    @ParameterizedTest(name = "born {0} ({1}), happened {2}")
    @CsvSource({
        "2013-11-20, DAY, 2026-11-19, true",
        "2013-11-20, DAY, 2026-11-20, false",
        "2013-01-01, YEAR, 2026-11-20, true",
        "2012-01-01, YEAR, 2026-11-20, false",
        "2013-11-01, MONTH, 2026-11-20, true",
        "2013-06-01, ESTIMATED, 2026-11-20, true",
        "2012-06-01, ESTIMATED, 2026-11-20, false",
    })
    void of_two_possible_ages_the_younger_one_counts(
            LocalDate born, BirthPrecision precision, LocalDate happened, boolean under) {
        assertThat(AgesAtEvent.mayBeUnderThirteen(new Birth(born, precision), happened))
                .isEqualTo(under);
    }

    @Test
    void a_child_whose_age_nobody_knows_may_have_been_under_13() {
        assertThat(AgesAtEvent.mayBeUnderThirteen(Birth.UNKNOWN, LocalDate.of(2026, 11, 20)))
                .isTrue();
    }

    private OverrideId ask(String who, ReferralId referral) {
        var answer = area.api(who).post(path(referral), body("FAMILY_HELP"));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return new OverrideId(java.util.UUID.fromString(answer.body().get("id").asString()));
    }

    private static String body(String action) {
        return "{\"action\": \"%s\", \"why\": \"The family works with us.\"}".formatted(action);
    }

    private static Api.Answer answer(Api who, OverrideId id, String body, String etag) {
        return who.change("/api/v1/override-requests/" + id + "/answer", body, etag);
    }

    private static String path(ReferralId referral) {
        return "/api/v1/referrals/" + referral + "/override-requests";
    }

    private static long openTasks(OverrideId id) {
        return count(
                "task where subject_id = ? and kind = 'ANSWER_OVERRIDE' and done_at is null",
                id.value());
    }

    private static long openAnswers(ReferralId referral) {
        return count(
                "task where subject_id = ? and kind = 'READ_OVERRIDE_ANSWER' and done_at is null",
                referral.value());
    }
}
