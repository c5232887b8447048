package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.browser.Raise.*;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** Raising a concern in the browser (guide ¶4): five answers, one question a page. */
class RaiseConcernBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());
    private final String given = Invented.name();

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void aConcernIsRaisedWithFiveAnswersAndSaysWhatHappensNext() {
        begin(visit, "leah.barnes@moorside.example").check("raise-danger");
        visit.choose("No").press("Continue").check("raise-who");
        assertThat(visit.heading()).isEqualTo("Who is the child?");
        who(visit, given).press("Continue").check("raise-what");
        what(visit).press("Continue").check("raise-when");
        visit.page().getByLabel("Today, ").check();
        visit.fill("Time of day (optional)", "00:01").fill("Where (optional)", "Outside the club");
        visit.press("Continue").check("raise-safety");
        safety(visit, "Yes", "Not known").press("Continue").check("raise-tasks");
        assertThat(visit.heading()).isEqualTo("You can send this now");
        visit.press("Check and send").check("raise-check");
        assertThat(visit.content()).contains(given, "Collected late", "Outside the club");
        visit.press("Send").check("raise-sent");
        assertThat(visit.heading()).isEqualTo("Concern recorded");
        assertThat(visit.content()).contains("Ask a lead for advice", "refer now");
        assertThat(visit.page().title()).doesNotContain(given);
        assertThat(visit.page().url()).doesNotContain(given);
        visit.page().locator("main a:has-text('My concerns')").click();
        visit.page().waitForURL("**/concerns");
        visit.check("my-concerns");
        assertThat(visit.content()).contains(given, "Discuss or refer");
        assertThat(concern(given).get("safe_home")).isEqualTo("NOT_KNOWN");
        assertThat(concern(given).get("happened_precision")).isEqualTo("MINUTE");
    }

    @Test
    void theJourneyWorksWithoutScripts() {
        try (var plain = Visit.withoutScripts(area.url())) {
            begin(plain, "leah.barnes@moorside.example").choose("No").press("Continue");
            who(plain, given).press("Continue");
            what(plain).press("Continue");
            plain.choose("On another day, or in a month or year that I know");
            plain.page().locator("#happened-month").fill("March");
            plain.page().locator("#happened-year").fill("2026");
            plain.press("Continue");
            safety(plain, "Not known", "No").press("Continue");
            plain.follow("Signs of possible exploitation");
            plain.page().locator("#c1-INDICATOR-gifts").check();
            plain.press("Save and go on").fill("What was seen or said", "A new telephone");
            plain.press("Save and go on").press("Check and send").press("Send");
            assertThat(plain.heading()).isEqualTo("Concern recorded");
            assertThat(concern(given).get("happened_precision")).isEqualTo("MONTH");
            assertThat(concern(given).get("happened_from")).hasToString("2026-03-01");
        }
    }

    @Test
    void whatIsMissingIsSaidOnItsPageAndNothingTypedIsLost() {
        begin(visit, "leah.barnes@moorside.example").press("Continue");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("raise-danger-wrong");
        visit.choose("No").press("Continue").press("Continue").check("raise-who-wrong");
        assertThat(visit.content()).contains("Enter the child's name, or describe them");
        visit.page().locator("#c1-birth-year").fill("12");
        who(visit, given).press("Continue").check("raise-birth-wrong");
        assertThat(visit.page().locator("#c1-given").inputValue()).isEqualTo(given);
        visit.page().locator("#c1-birth-year").fill("2012");
        visit.press("Continue").press("Continue").check("raise-what-wrong");
        assertThat(visit.content())
                .contains("Enter what was seen or said", "Select who saw or said it");
        what(visit).press("Continue").press("Continue").check("raise-when-wrong");
        visit.choose("On another day, or in a month or year that I know");
        visit.page().locator("#happened").fill("31");
        visit.page().locator("#happened-month").fill("2");
        visit.page().locator("#happened-year").fill("2026");
        visit.fill("Time of day (optional)", "after tea")
                .press("Continue")
                .check("raise-date-wrong");
        assertThat(visit.content()).contains("Enter a real date");
        visit.choose("I do not know").fill("Time of day (optional)", "").press("Continue");
        visit.press("Continue").check("raise-safety-wrong");
        assertThat(visit.content()).contains("Select whether the child is safe now");
    }

    @Test
    void sendingWithoutAnAnswerLeadsToTheQuestion() {
        begin(visit, "leah.barnes@moorside.example").choose("No").press("Continue");
        who(visit, given).press("Continue");
        var check = visit.page().url().replaceAll("/[^/]*$", "/check");
        visit.page().navigate(check.replaceAll("/children/.*", "/check"));
        visit.press("Send").check("raise-check-wrong");
        assertThat(visit.status()).isEqualTo(422);
        visit.page().locator(".govuk-error-summary a").nth(2).click();
        assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("when");
        visit.page().keyboard().press("Enter");
        visit.page().waitForURL("**/when?to=check");
        visit.choose("I do not know").press("Continue");
        assertThat(visit.heading()).isEqualTo("Check your answers");
    }

    @Test
    void whoGoesBackAfterSendingLearnsWhatBecameOfIt() {
        begin(visit, "leah.barnes@moorside.example").choose("No").press("Continue");
        who(visit, given).press("Continue");
        what(visit).press("Continue").choose("I do not know").press("Continue");
        safety(visit, "Yes", "Yes").press("Continue").press("Check and send");
        var check = visit.page().url();
        visit.press("Send");
        var sent = visit.page().url();
        visit.page().navigate(check);
        assertThat(visit.page().url()).isEqualTo(sent);
    }

    @Test
    void theFiveAnswersAreGivenByKeyboardAlone() {
        begin(visit, "leah.barnes@moorside.example");
        var keys = visit.page().keyboard();
        to("danger");
        keys.press("ArrowDown");
        enter();
        to("c1-given");
        keys.type(given);
        enter();
        to("what");
        keys.type("Collected late by somebody nobody knows.");
        to("toldBy");
        keys.press("Space");
        press("Continue");
        to("when");
        keys.press("Space");
        press("Continue");
        to("c1-safeNow");
        keys.press("Space");
        to("c1-safeHome");
        keys.press("Space");
        press("Continue");
        press("Check and send");
        press("Send");
        assertThat(visit.heading()).isEqualTo("Concern recorded");
        assertThat(concern(given).get("safe_now")).isEqualTo("YES");
    }

    /** Goes on by Tab until the field of this name has the focus. */
    private void to(String name) {
        for (int i = 0; i < 60; i++) if (visit.tab().equals(name) || focused().equals(name)) return;
        throw new AssertionError("not reached by keyboard: " + name);
    }

    private String focused() {
        return String.valueOf(visit.page().evaluate("document.activeElement.name || ''"));
    }

    private void press(String button) {
        for (int i = 0; i < 60 && !visit.tab().equals(button); i++) {}
        enter();
    }

    private void enter() {
        var before = visit.page().url();
        visit.page().keyboard().press("Enter");
        visit.page().waitForCondition(() -> !visit.page().url().equals(before));
        visit.page().waitForLoadState();
    }
}
