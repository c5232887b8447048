package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

class SignInBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void theSignInPageIsAccessibleAndValid() {
        visit.open("/sign-in").check("sign-in");
        assertThat(visit.heading()).isEqualTo("Sign in to Waymark");
    }

    @Test
    void aWrongPasswordIsSaidInTheSameWordsAsAnUnknownAccount() {
        var known = visit.signIn(email(), "not-the-right-password").content();
        assertThat(visit.page().title()).startsWith("Error: ");
        visit.check("sign-in-wrong");
        var unknown = visit.signIn("nobody@harbour.example", "not-the-right-password").content();
        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void theAccountPageIsAccessibleAndValid() {
        visit.signIn(email(), Northmoor.PASSWORD).open("/account").check("account");
        assertThat(visit.content()).contains("Joe Tanner", "Harbour Academy");
    }

    @Test
    void aTokenWithoutANameIsAskedForAgain() {
        visit.signIn(email(), Northmoor.PASSWORD).open("/account").press("Make a token");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("account-token-wrong");
    }

    @Test
    void aPageThatIsNotThereSaysSoAndWhomToCall() {
        visit.signIn(email(), Northmoor.PASSWORD).open("/no-such-page");
        assertThat(visit.status()).isEqualTo(404);
        visit.check("not-found");
        assertThat(visit.content()).contains("999");
    }

    @Test
    void signingInWorksWithoutScripts() {
        try (var plain = Visit.withoutScripts(area.url())) {
            plain.signIn(email(), Northmoor.PASSWORD).open("/account");
            assertThat(plain.heading()).isEqualTo("Your account");
        }
    }

    @Test
    void aSignInPageThatWasOpenOvernightAsksOnceMore() {
        visit.open("/sign-in");
        visit.page().context().clearCookies();
        visit.fill("E-mail address", email()).fill("Password", Northmoor.PASSWORD).press("Sign in");
        assertThat(visit.content()).contains("This page had been open for a long time");
    }

    @Test
    void everythingOnTheSignInPageIsReachedByKeyboardInReadingOrder() {
        visit.open("/sign-in");
        assertThat(visit.tab()).isEqualTo("Skip to main content");
        assertThat(visit.tab()).isEqualTo("Waymark");
        assertThat(visit.tab()).isEqualTo("A child is in immediate danger");
        assertThat(visit.tab()).isEqualTo("email");
        assertThat(visit.tab()).isEqualTo("password");
        assertThat(visit.tab()).isEqualTo("Sign in");
        assertThat(visit.tab()).isEqualTo("999");
    }

    private String email() {
        return area.person("Joe Tanner").email();
    }
}
