package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.identification.AboutWorker;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Raising;
import org.waymark.testing.Northmoor;

/**
 * "Discuss the case with a manager or the designated member of staff for child protection" (guide
 * ¶7), each in a browser of their own.
 */
class DiscussionBrowserTest {
    private static final String ADVICE = "Your advice";

    private final Northmoor area = Northmoor.area();
    private final List<Visit> visits = new ArrayList<>();

    @AfterEach
    void close() {
        visits.forEach(Visit::close);
    }

    @Test
    void aVolunteerAsksTheClubLeadAnswersAndTheVolunteerReadsTheAdvice() {
        var concern = Raising.concern("Leah Barnes");
        var leah = ask(concern, "Leah Barnes", "Daniel Osei", "Yes");
        assertThat(leah.content())
                .contains("You have asked for advice", "Daniel Osei was asked on")
                .contains("You need not wait: you can refer now");
        leah.check("concern-waiting");

        var daniel = as("Daniel Osei").open("/consultations");
        daniel.check("consultations");
        daniel.arrive(() -> daniel.page().getByText(child(concern)).first().click());
        daniel.check("consultation");
        daniel.press("Send my answer").check("consultation-errors");
        assertThat(daniel.status()).isEqualTo(422);
        assertThat(daniel.content())
                .contains(
                        "Enter your advice", "Select whether concern remains", "Enter your reason");
        daniel.fill(ADVICE, "Refer. Her own view is recorded.")
                .choose("Yes: refer to children’s social care and the police")
                .fill("Reason", "An unknown contact and a phone nobody gave her.")
                .press("Send my answer");
        assertThat(daniel.content()).contains("Your advice is sent");

        leah.open("/concerns/" + concern).check("concern-advised");
        assertThat(leah.content()).contains("Concern remains: refer now", "Refer. Her own view");
        leah.arrive(() -> leah.page().getByText("Open this request").click());
        leah.check("consultation-advice");
        leah.press("I have read this");
        assertThat(leah.content()).contains("you have read the advice");
    }

    @Test
    void askingNeedsSafeTonightAndWho() {
        var concern = Raising.concern("Leah Barnes");
        var leah = as("Leah Barnes").open("/concerns/" + concern).press("Ask for advice");
        leah.press("Ask for advice").check("ask-errors");
        assertThat(leah.status()).isEqualTo(422);
        assertThat(leah.content())
                .contains(
                        "Select whether the child is safe tonight",
                        "Select who to discuss this with");
        leah.page().locator("#safeTonight-2").check();
        leah.page().locator("#urgent-2").check();
        leah.check("ask");
        assertThat(leah.content()).contains("Telephone first, then send this", "01632 960500");
    }

    @Test
    void urgentAndNotTelephonedSaysToTelephoneNow() {
        var concern = Raising.concern("Leah Barnes");
        var leah = as("Leah Barnes").open("/concerns/" + concern + "/consult");
        leah.page().locator("#safeTonight").check();
        leah.page().locator("#urgent-2").check();
        leah.choose("Daniel Osei").press("Ask for advice");
        assertThat(leah.content()).contains("Telephone them now as well");
        var daniel = as("Daniel Osei").open("/consultations");
        assertThat(daniel.content()).containsIgnoringCase("Urgent");
    }

    @Test
    void whereNobodyIsFreeTheirConcernIsEnoughToRefer() {
        var about = new AboutWorker(area.person("Mark Holt").id(), "The designated lead", null);
        var concern = Raising.concern("Hanna Lind", about);
        var hanna = as("Hanna Lind").open("/concerns/" + concern + "/consult");
        hanna.check("ask-nobody");
        assertThat(hanna.content())
                .contains("You can refer now", "Nobody in your agency is free to advise");
        assertThat(hanna.page().locator("#lead").count()).isZero();
    }

    @Test
    void whereTheLeadIsConcernedAnotherIsOffered() {
        var about = new AboutWorker(area.person("Susan Park").id(), "The designated lead", null);
        var concern = Raising.concern("Joe Tanner", about);
        var joe = as("Joe Tanner").open("/concerns/" + concern + "/consult");
        assertThat(joe.content()).contains("Kofi Mensah").doesNotContain("Susan Park");
    }

    @Test
    void twoLeadsAtOnceTheSecondSeesWhatTheFirstAnsweredAndKeepsTheirOwnText() {
        var concern = Raising.concern("Leah Barnes");
        ask(concern, "Leah Barnes", "Daniel Osei", "Yes");
        var daniel = open("Daniel Osei", concern);
        var fiona = open("Fiona Cole", concern);
        answer(daniel, "Keep noting what you see.", "No", "It was explained.")
                .press("Send my answer");
        answer(
                        fiona,
                        "Refer today.",
                        "Yes: refer to children’s social care and the police",
                        "The phone is not explained.")
                .press("Send my answer");
        assertThat(fiona.status()).isEqualTo(409);
        fiona.check("consultation-conflict");
        assertThat(fiona.content())
                .contains(
                        "Someone else has already answered this",
                        "While you were writing, Daniel Osei")
                .contains("Keep noting what you see.");
        assertThat(fiona.page().locator("#advice").inputValue()).isEqualTo("Refer today.");
        fiona.press("Add my advice");
        var leah = as("Leah Barnes").open("/concerns/" + concern);
        assertThat(leah.content())
                .contains(
                        "Concern remains: refer now", "Keep noting what you see.", "Refer today.");
    }

    @Test
    void aConcernThatIsNotReferredHasAReasonAndADayToLookAgain() {
        var concern = Raising.concern("Leah Barnes");
        ask(concern, "Leah Barnes", "Daniel Osei", "Not known");
        var daniel = open("Daniel Osei", concern);
        answer(daniel, "Keep noting what you see.", "No", "It was explained by her mother.");
        daniel.fill("Day", "1").fill("Month", "1").fill("Year", "2020").press("Send my answer");
        assertThat(daniel.content()).contains("must be a real date in the future");
        daniel.fill("Day", "9").fill("Month", "12").fill("Year", "2099").press("Send my answer");
        daniel.check("consultations-answered");
        assertThat(daniel.content()).contains("9 December 2099", "Leah Barnes looks again");
        var leah = as("Leah Barnes").open("/concerns/" + concern);
        assertThat(leah.content())
                .contains(
                        "Not referred, with a reason", "does not replace a referral", "Refer now");
        leah.check("concern-not-referred").press("I looked again: nothing new");
        assertThat(leah.content()).contains("It is recorded that you looked again");
    }

    @Test
    void aDiscussionHeldElsewhereIsAddedAfterwards() {
        var concern = Raising.concern("Leah Barnes");
        var leah = as("Leah Barnes").open("/concerns/" + concern);
        leah.follow("Add a discussion you have had").press("Add the discussion");
        leah.check("held-errors");
        assertThat(leah.content())
                .contains("Enter who you spoke to", "Enter the day you spoke", "Enter your advice");
        leah.fill("Who did you speak to?", "Daniel Osei, club lead, by telephone")
                .fill("Day", "24")
                .fill("Month", "11")
                .fill("Year", "2026")
                .fill("At what time? (optional)", "4.30pm")
                .fill("What was advised?", "Refer at once.")
                .choose("Yes: refer to children’s social care and the police")
                .fill("Reason", "There is an unknown contact.");
        leah.check("held").press("Add the discussion");
        assertThat(leah.content())
                .contains("Discussion held on 24 November 2026 at 4:30pm", "Refer at once.");
    }

    @Test
    void anAnswerThatWasBegunIsThereAgain() {
        var concern = Raising.concern("Leah Barnes");
        ask(concern, "Leah Barnes", "Daniel Osei", "Yes");
        var daniel = open("Daniel Osei", concern);
        daniel.fill(ADVICE, "Called away while writing");
        var status = daniel.page().locator("[data-draft-status]");
        daniel.page().waitForCondition(() -> status.textContent().startsWith("Saved"));
        daniel.page().reload();
        assertThat(daniel.content()).contains("We kept what you typed on");
        assertThat(daniel.page().getByLabel(ADVICE).inputValue())
                .isEqualTo("Called away while writing");
    }

    @Test
    void itWorksWithoutScripts() {
        var concern = Raising.concern("Leah Barnes");
        var leah = Visit.withoutScripts(area.url());
        visits.add(leah);
        leah.signIn(area.person("Leah Barnes").email(), Northmoor.PASSWORD)
                .open("/concerns/" + concern + "/consult");
        leah.page().locator("#safeTonight").check();
        leah.choose("Daniel Osei").press("Ask for advice");
        assertThat(leah.content()).contains("You have asked for advice");
    }

    @Test
    void aPractitionerWhoIsNoLeadHasNoInbox() {
        var leah = as("Leah Barnes").open("/consultations");
        assertThat(leah.status()).isEqualTo(403);
    }

    private Visit as(String who) {
        var visit = Visit.to(area.url());
        visits.add(visit);
        return visit.signIn(area.person(who).email(), Northmoor.PASSWORD);
    }

    private Visit ask(ConcernId concern, String who, String lead, String safeTonight) {
        var visit = as(who).open("/concerns/" + concern).press("Ask for advice");
        visit.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.GROUP)
                .filter(
                        new com.microsoft.playwright.Locator.FilterOptions()
                                .setHasText("Is the child safe tonight?"))
                .getByLabel(
                        safeTonight,
                        new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true))
                .check();
        return visit.choose(lead)
                .fill(
                        "What do you want advice on? (optional)",
                        "Should we refer although she says nothing is wrong?")
                .press("Ask for advice");
    }

    private Visit open(String lead, ConcernId concern) {
        return as(lead).open("/consultations/" + consultation(concern));
    }

    private static Visit answer(Visit visit, String advice, String remains, String reason) {
        return visit.fill(ADVICE, advice).choose(remains).fill("Reason", reason);
    }

    private String consultation(ConcernId concern) {
        return area.sql()
                .sql("select id::text from consultation where concern_id = ?")
                .param(concern.value())
                .query(String.class)
                .single();
    }

    private String child(ConcernId concern) {
        return area.sql()
                .sql(
                        "select c.given_name from child c join concern k on k.child_id = c.id where"
                                + " k.id = ?")
                .param(concern.value())
                .query(String.class)
                .single();
    }
}
