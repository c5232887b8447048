package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

class SessionBrowserTest {
    private final Visit visit = Visit.to(Northmoor.area().url());

    @BeforeEach
    void signedIn() {
        visit.page().clock().install();
        visit.signIn("joe.tanner@harbour.example", Northmoor.PASSWORD).open("/account");
    }

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void nothingIsSaidWhileThereIsTime() {
        visit.page().clock().fastForward("12:30");
        assertThat(dialog().isVisible()).isFalse();
    }

    @Test
    void twoMinutesBeforeTheEndThePersonIsAskedAndMayStay() {
        visit.page().clock().fastForward("13:10");
        dialog().waitFor();
        assertThat(dialog().innerText()).contains("You will soon be signed out", "2 minutes");
        assertThat(visit.page().title()).startsWith("You will soon be signed out");
        visit.check("session-warning");
        var kept =
                visit.page()
                        .waitForResponse(
                                "**/keep-alive", () -> visit.page().keyboard().press("Enter"));
        assertThat(kept.status()).isEqualTo(204);
        visit.page().waitForCondition(() -> !dialog().isVisible());
        visit.page().clock().fastForward("12:30");
        assertThat(dialog().isVisible()).isFalse();
    }

    @Test
    void whoDoesNotAnswerIsSignedOut() {
        visit.page().clock().fastForward("14:56");
        visit.page().waitForURL("**/session-ended");
        visit.check("session-ended");
        visit.open("/account");
        assertThat(visit.heading()).isEqualTo("Sign in to Waymark");
    }

    private Locator dialog() {
        return visit.page().locator("#waymark-session");
    }
}
