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
    void aPractitionerGoesOnToRecordIt() {
        visit.signIn("leah.barnes@moorside.example", Northmoor.PASSWORD).follow(DANGER);
        visit.check("danger-practitioner");
        assertThat(visit.page().getByText("Record it", exactly()).getAttribute("href"))
                .isEqualTo("/concerns/new?danger=yes");
    }

    @Test
    void aPoliceOfficerGoesOnToTheirReferrals() {
        visit.signIn("karen.doyle@police.northmoor.example", Northmoor.PASSWORD).follow(DANGER);
        visit.check("danger-police");
        assertThat(visit.content()).contains("to record police protection");
    }

    @Test
    void whoKeepsNoRecordsStillCalls() {
        visit.signIn("ollie.trent@partnership.northmoor.example", Northmoor.PASSWORD)
                .follow(DANGER);
        visit.check("danger-administrator");
        assertThat(visit.content()).contains("Call 999", "Your role keeps no children’s records");
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }
}
