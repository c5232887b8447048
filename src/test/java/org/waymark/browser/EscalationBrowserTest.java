package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referring;
import org.waymark.testing.Northmoor;

/** A referrer who does not agree, and the manager who answers. */
class EscalationBrowserTest {
    private static final String WHY = "Why you do not agree, and what you think should happen";

    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void theReferrerDisagreesAndTheReferralIsDecidedAgain() {
        var referral = decided();
        as("Leah Barnes").open("/referrals/" + referral).press("Send it to a manager");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("follow-wrong");
        visit.fill(WHY, "She told me since that he waits for her every day.")
                .press("Send it to a manager");
        assertThat(visit.content()).contains("A manager who had no part in the decision");
        visit.check("follow-disagreed");

        as("Helen Marsh").open(escalation(referral)).check("escalation");
        assertThat(visit.content())
                .contains(
                        "he waits for her every day", "What is known calls for it.", "Priya Nair");
        visit.press("Send the answer");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("escalation-wrong");
        visit.choose("Decide the referral again")
                .fill("Your answer to the referrer", "What you heard since changes the picture.")
                .press("Send the answer");
        assertThat(visit.content()).contains("The referral is decided again");
        visit.check("escalation-answered");
        assertThat(Referring.state(referral)).isEqualTo("RECEIVED");

        as("Leah Barnes").open("/referrals/" + referral).check("follow-again");
        assertThat(visit.content())
                .contains("It is being decided again", "What you heard since changes the picture.");
    }

    @Test
    void theSecondOfTwoManagersSeesBothAnswers() {
        var referral = decided();
        var id = Referring.escalate("Leah Barnes", referral);
        as("Anita Rao").open(escalation(referral));
        visit.choose("The decision stands")
                .fill("Your answer to the referrer", "It stands because");
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(org.waymark.referral.Escalations.class)
                                .answer(
                                        org.waymark.requests.CommandKey.random(),
                                        id,
                                        0,
                                        true,
                                        "It is decided again today."));
        visit.press("Send the answer");
        assertThat(visit.status()).isEqualTo(409);
        visit.check("escalation-conflict");
        assertThat(visit.content())
                .contains("Someone else has already answered this", "It is decided again today.");
        assertThat(visit.page().getByLabel("Your answer to the referrer").inputValue())
                .isEqualTo("It stands because");
    }

    @Test
    void whoDecidedAndWhoeverIsNoManagerDoesNotAnswer() {
        var referral = Referring.referral("Leah Barnes");
        Referring.decide("Helen Marsh", referral, CourseOfAction.SECTION_17_ASSESSMENT);
        Referring.escalate("Leah Barnes", referral);
        as("Helen Marsh").open(escalation(referral)).check("escalation-own");
        assertThat(visit.content()).contains("Another manager answers this");
        assertThat(visit.page().getByText("Send the answer").count()).isZero();
        as("Leah Barnes").open(escalation(referral));
        assertThat(visit.status()).isEqualTo(403);
        visit.open(escalation(referral) + "/referral");
        assertThat(visit.page().url()).endsWith("/referrals/" + referral);
    }

    private static ReferralId decided() {
        var referral = Referring.referral("Leah Barnes");
        Referring.decide("Priya Nair", referral, CourseOfAction.SECTION_17_ASSESSMENT);
        return referral;
    }

    private String escalation(ReferralId referral) {
        return "/escalations/"
                + area.sql()
                        .sql("select id from escalation where referral_id = ?")
                        .param(referral.value())
                        .query(java.util.UUID.class)
                        .single();
    }

    private Visit as(String who) {
        visit.page().context().clearCookies();
        return visit.signIn(area.person(who).email(), Northmoor.PASSWORD);
    }
}
