package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Raising;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.Destination;
import org.waymark.referral.Referring;
import org.waymark.testing.Northmoor;

/** Step 2 as the people of storyline 1: Leah refers, Karen acknowledges, Leah is told. */
class ReferBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void theReferrerSendsOneFormAndFollowsBothDeliveriesToTheOutcome() {
        var concern = Raising.concern("Leah Barnes");
        as("Leah Barnes").open(refer(concern)).check("refer");
        assertThat(visit.content())
                .contains("Children's social care", "Front Door, telephone 01632 960100")
                .contains("Police", "Child Protection Unit, telephone 01632 960200")
                .contains("Emergency duty team");
        visit.page().getByText("Read what will be sent").click();
        assertThat(visit.content()).contains("collected late by somebody nobody knows");
        visit.check("refer-open");
        visit.fill("Why you refer before discussing it", "Nobody could be reached this evening")
                .press("Send the referral");
        assertThat(visit.content())
                .contains("Your referral was sent", "Waiting for a social worker");
        visit.check("follow");

        var referral = referralOf(concern);
        as("Karen Doyle").follow("Police inbox").check("police-inbox");
        visit.open("/police/referrals/" + Referring.delivery(referral, Destination.POLICE));
        visit.check("police-referral");
        assertThat(visit.content())
                .contains("collected late by somebody nobody knows", "Leah Barnes, Volunteer");
        visit.fill("Your own reference, if there is one", "NP-2026-118204")
                .press("We have this referral");
        assertThat(visit.content()).contains("Acknowledged", "NP-2026-118204");
        visit.check("police-inbox-acknowledged");

        Referring.decide("Priya Nair", referral, CourseOfAction.SECTION_17_ASSESSMENT);
        as("Leah Barnes").open("/referrals/" + referral).check("follow-decided");
        assertThat(visit.content())
                .contains("Decision: Section 17 assessment", "45 working days", "northmoor-2026-11")
                .contains("Acknowledged by Police: Child Protection Unit", "NP-2026-118204");
        assertThat(
                        Referring.count(
                                "task where subject_id = ? and kind = 'READ_OUTCOME' and done_at is null",
                                referral.value()))
                .as("by being shown it is read")
                .isZero();
        assertThat(visit.page().title()).doesNotContain("Robin");
    }

    @Test
    void everythingThatIsMissingIsAskedForAtOnceAndNothingTypedIsLost() {
        var concern = Raising.concern("Leah Barnes");
        as("Leah Barnes").open(refer(concern));
        visit.choose("It is urgent")
                .fill("Whom you telephoned, and who answered", "Front Door, Priya Nair")
                .choose("Do not send this to the police yet")
                .press("Send the referral");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("refer-wrong");
        assertThat(visit.content())
                .contains("Enter why it is urgent")
                .contains("Enter why the police should not receive this referral");
        assertThat(label("Whom you telephoned, and who answered"))
                .isEqualTo("Front Door, Priya Nair");
        visit.fill("Why it is urgent", "He is with the adult now")
                .fill("Why the police should not receive it", "Speak to me first")
                .press("Send the referral");
        assertThat(visit.content()).contains("Not sent, because", "Speak to me first", "Urgent");
        visit.check("follow-without-police");
        visit.press("Send it to the police now");
        assertThat(visit.content()).contains("The police have this referral now");
    }

    @Test
    void whatWasTypedIsThereWhenThePageOpensAgain() {
        var concern = Raising.concern("Leah Barnes");
        as("Leah Barnes").open(refer(concern));
        visit.fill("Why you refer before discussing it", "Called away");
        var status = visit.page().locator("[data-draft-status]");
        visit.page().waitForCondition(() -> status.textContent().startsWith("Saved"));
        visit.open(refer(concern));
        assertThat(visit.content()).contains("We kept what you typed on");
        assertThat(label("Why you refer before discussing it")).isEqualTo("Called away");
        visit.press("Send the referral");
        visit.open(refer(concern)).check("refer-already");
        assertThat(visit.content()).contains("This concern has been referred");
    }

    @Test
    void referringWorksWithoutScripts() {
        var concern = Raising.concern("Leah Barnes");
        try (var plain = Visit.withoutScripts(area.url())) {
            plain.signIn(area.person("Leah Barnes").email(), Northmoor.PASSWORD);
            plain.open(refer(concern)).press("Send the referral");
            assertThat(plain.status()).isEqualTo(422);
            plain.fill("Why you refer before discussing it", "Late").press("Send the referral");
            assertThat(plain.content()).contains("Your referral was sent");
        }
    }

    @Test
    void anotherSchoolsTeacherFindsNothing() {
        var concern = Raising.concern("Joe Tanner");
        var referral = Referring.send("Joe Tanner", concern, null);
        as("Hanna Lind").open(refer(concern));
        assertThat(visit.status()).isEqualTo(404);
        visit.open("/referrals/" + referral);
        assertThat(visit.status()).isEqualTo(404);
        visit.open("/police/referrals");
        assertThat(visit.status()).isEqualTo(403);
    }

    @Test
    void whoeverAcknowledgesSecondIsToldSo() {
        var referral = Referring.referral("Leah Barnes");
        var delivery = Referring.delivery(referral, Destination.POLICE);
        as("Karen Doyle").open("/police/referrals/" + delivery);
        area.run(
                "Imran Sheikh",
                () -> area.bean(org.waymark.referral.Deliveries.class).acknowledge(delivery));
        visit.press("We have this referral");
        assertThat(visit.status()).isEqualTo(409);
        assertThat(visit.content())
                .contains(
                        "Someone else has already acknowledged this",
                        "Acknowledged by Imran Sheikh");
        visit.check("police-referral-acknowledged");
    }

    @Test
    void aTaskAboutADeliveryLeadsEachToTheirOwnPage() {
        var referral = Referring.referral("Leah Barnes");
        var path = "/deliveries/" + Referring.delivery(referral, Destination.POLICE);
        as("Leah Barnes").open(path);
        assertThat(visit.page().url()).endsWith("/referrals/" + referral);
        as("Karen Doyle").open(path);
        assertThat(visit.page().url()).contains("/police/referrals/");
    }

    private Visit as(String who) {
        visit.page().context().clearCookies();
        return visit.signIn(area.person(who).email(), Northmoor.PASSWORD);
    }

    private String label(String label) {
        return visit.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    private static String refer(ConcernId concern) {
        return "/concerns/" + concern + "/refer";
    }

    private org.waymark.referral.ReferralId referralOf(ConcernId concern) {
        return new org.waymark.referral.ReferralId(
                area.sql()
                        .sql("select id from referral where concern_id = ?")
                        .param(concern.value())
                        .query(java.util.UUID.class)
                        .single());
    }
}
