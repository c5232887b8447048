package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.child.Described;
import org.waymark.testing.Northmoor;

/** A device in a child's hands opens the child's own page and nothing else. */
class VoiceBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final String family = Described.unheard();
    private final Described.Raised known =
            new Described()
                    .refer("Joe Tanner", child("Odile", family, LocalDate.of(2011, 5, 5), null));
    private final String file = "/files/" + known.reference();

    @Test
    void aChildWritesOnTheWorkersTabletAndTheWorkerReadsIt() {
        try (var visit = Visit.to(area.url())) {
            handOver(visit);
            visit.check("voice-beginning");
            assertThat(visit.content()).contains("Priya Nair").doesNotContain("Odile", family);
            visit.press("Start").check("voice-question");
            assertThat(visit.html()).contains("autocomplete=\"off\"");
            visit.fill("What would you like to happen?", "To live with my aunt.").press("Next");
            for (int i = 2; i <= 7; i++) visit.press("Leave this out");
            visit.check("voice-how");
            visit.choose("I wrote it myself").press("I am done").check("voice-end");
            assertThat(visit.content()).doesNotContain("aunt");
            assertThat(visit.page().evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            visit.page().goBack();
            assertThat(visit.content()).doesNotContain("aunt");
            visit.open("/work").check("voice-locked");
            signIn(visit);
            assertThat(visit.content()).contains("To live with my aunt.");
            visit.check("voice-reading");
            visit.press("Keep as wishes and feelings");
            assertThat(visit.status()).isEqualTo(422);
            visit.check("voice-reading-wrong");
            visit.fill("Who was in the room?", "Nobody else")
                    .fill("What will you do about what the child wants?", "Ask her aunt.")
                    .press("Keep as wishes and feelings");
            assertThat(visit.content()).contains("Read by");
            visit.open(file);
            assertThat(visit.content()).contains(family);
        }
    }

    @Test
    void everyOtherPageAsksForThePasswordAgain() {
        try (var visit = Visit.to(area.url())) {
            handOver(visit);
            var own = visit.page().url();
            for (var path :
                    List.of(
                            "/",
                            "/work",
                            file,
                            file + "/voice",
                            file + "/chronology",
                            "/account",
                            "/children",
                            "/danger",
                            "/concerns/new",
                            "/procedures",
                            "/session-ended",
                            "/front-door",
                            "/voices/" + own.replaceFirst(".*/", ""),
                            "/api/v1/work")) locked(visit, path);
            assertThat(
                            visit.page()
                                    .context()
                                    .request()
                                    .post(
                                            area.url() + "/children",
                                            com.microsoft.playwright.options.RequestOptions.create()
                                                    .setMaxRedirects(0))
                                    .status())
                    .isIn(303, 403);
            visit.page().navigate(own);
            assertThat(visit.heading()).isEqualTo("This page is for you");
            visit.page().goBack();
            visit.page().goBack();
            assertThat(visit.page().locator("body").innerText()).doesNotContain(family);
        }
    }

    @Test
    void theBackButtonDoesNotLeadToTheFile() {
        try (var visit = Visit.to(area.url())) {
            handOver(visit);
            visit.page().goBack();
            assertThat(visit.page().locator("body").innerText()).doesNotContain("Odile", family);
            visit.page().goBack();
            assertThat(visit.page().locator("body").innerText()).doesNotContain("Odile", family);
            signIn(visit);
            assertThat(visit.content()).contains("The child has not finished");
            visit.check("voice-open");
        }
    }

    @Test
    void itWorksWithoutScriptsAndLeavesNoTrace() {
        try (var visit = Visit.withoutScripts(area.url())) {
            handOver(visit);
            assertThat(visit.header("cache-control")).contains("no-store");
            visit.press("Start");
            visit.fill("What would you like to happen?", "Peace and quiet.").press("Next");
            visit.follow("Back");
            assertThat(visit.page().getByLabel("What would you like to happen?").inputValue())
                    .isEqualTo("Peace and quiet.");
            visit.press("Leave this out");
            visit.follow("Back");
            assertThat(visit.page().getByLabel("What would you like to happen?").inputValue())
                    .isEmpty();
        }
    }

    private void handOver(Visit visit) {
        visit.open("/sign-in");
        signIn(visit);
        visit.open(file).follow("In the child's own words").check("voice");
        visit.press("Lock and hand over");
        assertThat(visit.heading()).isEqualTo("This page is for you");
    }

    private void signIn(Visit visit) {
        visit.fill("E-mail address", area.person("Priya Nair").email())
                .fill("Password", Northmoor.PASSWORD)
                .press("Sign in");
    }

    private void locked(Visit visit, String path) {
        visit.open(path);
        assertThat(visit.page().locator("body").innerText())
                .as(path)
                .doesNotContain("Odile", family, "Priya Nair");
        if (!path.startsWith("/api"))
            assertThat(visit.content()).as(path).contains("everything is locked");
    }
}
