package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** "A child is in immediate danger" is one click away, and 999 comes first (guide ¶8, R-16). */
class DangerBrowserTest {
    private static final String DANGER = "A child is in immediate danger";

    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void whoIsNotSignedInIsToldWhomToCallFirst() {
        visit.open("/sign-in").follow(DANGER).check("danger-signed-out");
        assertThat(visit.page().locator("main h2").first().innerText())
                .isEqualTo("1. Call 999 now");
        assertThat(visit.page().locator("main a").first().getAttribute("href"))
                .isEqualTo("tel:999");
        assertThat(visit.content()).contains("01632 960100", "01632 960101", "101");
        visit.press("Sign in and record it");
        assertThat(visit.heading()).isEqualTo("Sign in to Waymark");
    }

    @Test
    void itWorksWithoutScripts() {
        try (var plain = Visit.withoutScripts(area.url())) {
            plain.open("/session-ended").follow(DANGER);
            assertThat(plain.heading()).isEqualTo(DANGER);
            assertThat(plain.content()).contains("Call 999");
        }
    }

    @Test
    void aPractitionerRecordsItOnOnePageAndSendsIt() {
        var given = Invented.name();
        visit.signIn("leah.barnes@moorside.example", Northmoor.PASSWORD).follow(DANGER);
        visit.check("danger-practitioner");
        visit.fill("Child’s first name", given)
                .fill("Where the child is", "At the ferry terminal, in a silver car")
                .fill("What was seen or said", "Was pulled into a car by an adult nobody knows.")
                .choose("I saw or heard it myself")
                .choose("999 has been called")
                .press("Continue");
        assertThat(visit.heading()).isEqualTo("Check your answers");
        assertThat(visit.content()).contains(given, "At the ferry terminal", "999 has been called");
        visit.press("Send now");
        assertThat(visit.content()).contains("This cannot wait for a discussion");
        assertThat(
                        area.sql()
                                .sql(
                                        "select c.immediate_danger and c.safe_now = 'NO' and c.emergency_called = 'CALLED_999' from concern c join child k on k.id = c.child_id where k.given_name = ?")
                                .param(given)
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void nothingIsRefusedAndWhatIsMissingIsAskedNext() {
        visit.signIn("leah.barnes@moorside.example", Northmoor.PASSWORD).follow(DANGER);
        visit.fill("Where the child is", "On the way to the harbour").press("Continue");
        assertThat(visit.heading()).isEqualTo("Who is the child?");
        assertThat(visit.status()).isEqualTo(200);
    }

    @Test
    void whoHasToSignInFirstComesBackToTheRecord() {
        visit.open("/danger").press("Sign in and record it");
        visit.fill("E-mail address", "hanna.lind@riverbank.example")
                .fill("Password", Northmoor.PASSWORD)
                .press("Sign in");
        assertThat(visit.heading()).isEqualTo(DANGER);
        assertThat(visit.page().url()).endsWith("/danger#record");
    }

    @Test
    void aPoliceOfficerGoesOnToTheirReferrals() {
        visit.signIn("karen.doyle@police.northmoor.example", Northmoor.PASSWORD).follow(DANGER);
        visit.check("danger-police");
        assertThat(visit.content()).contains("To record police protection");
    }

    @Test
    void whoKeepsNoRecordsStillCalls() {
        visit.signIn("ollie.trent@partnership.northmoor.example", Northmoor.PASSWORD)
                .follow(DANGER);
        visit.check("danger-administrator");
        assertThat(visit.content()).contains("Call 999", "Your role keeps no children’s records");
    }
}
