package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** My work, and the first page of every role. */
class WorkBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void theFrontDoorBeginsWithWhatIsUrgent() {
        visit.signIn("priya.nair@northmoor.example", Northmoor.PASSWORD);
        visit.check("work");
        assertThat(visit.heading()).isEqualTo("My work");
        assertThat(visit.page().locator("main h2").first().innerText()).isEqualTo("Urgent");
        assertThat(visit.content()).contains("WM-");
        assertThat(visit.page().title()).isEqualTo("My work – Waymark");
    }

    @Test
    void aLeadSeesTheConsultationsThatWait() {
        var joe = Northmoor.area().api("Joe Tanner");
        var concern = org.waymark.identification.Raising.concern("Joe Tanner");
        var lead = Northmoor.area().person("Susan Park").id();
        var asked =
                joe.post(
                        "/api/v1/concerns/" + concern + "/consultations",
                        "{\"lead\": \"%s\", \"safeTonight\": \"YES\", \"question\": \"Should we refer?\"}"
                                .formatted(lead));
        assertThat(asked.status()).as(asked.response().body()).isEqualTo(201);
        visit.signIn("susan.park@harbour.example", Northmoor.PASSWORD).check("work-lead");
        assertThat(visit.content()).contains("A practitioner asks for your advice");
    }

    @Test
    void whoHasNothingToDoIsToldSo() {
        // Nobody gives Irene Walsh anything to do: no other test may name her.
        visit.signIn(area.person("Irene Walsh").email(), Northmoor.PASSWORD);
        visit.check("work-empty");
        assertThat(visit.content()).contains("Nothing waits for you.");
    }

    @Test
    void theWayToTheFirstTaskGoesByKeyboardAlone() {
        visit.signIn("priya.nair@northmoor.example", Northmoor.PASSWORD);
        var first = visit.page().locator("main a").first().innerText();
        visit.page().keyboard().press("Tab");
        visit.page().keyboard().press("Enter");
        visit.page().waitForURL("**/work#main-content");
        assertThat(visit.tab()).isEqualTo(first);
        // Closing a page that is still on its way has hung the browser once.
        visit.arrive(() -> visit.page().keyboard().press("Enter"));
        assertThat(visit.page().url()).doesNotContain("/work");
    }

    @Test
    void myWorkWorksWithoutScripts() {
        try (var plain = Visit.withoutScripts(area.url())) {
            plain.signIn("priya.nair@northmoor.example", Northmoor.PASSWORD);
            assertThat(plain.heading()).isEqualTo("My work");
            assertThat(plain.content()).containsPattern("(left|over|Due) ?");
        }
    }

    @Test
    void anAuditorIsToldWhatTheyMayDoAndOpensAFileByItsReference() {
        visit.signIn("vera.quist@partnership.northmoor.example", Northmoor.PASSWORD);
        visit.check("home-auditor");
        visit.fill("File reference", "Amira").press("Open");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("home-auditor-wrong");
        visit.fill("File reference", "wm-2026-999999").press("Open");
        assertThat(visit.page().url()).endsWith("/files/WM-2026-999999");
        assertThat(visit.status()).isEqualTo(404);
    }

    @Test
    void anAdministratorIsOfferedNoRecord() {
        visit.signIn("ollie.trent@partnership.northmoor.example", Northmoor.PASSWORD);
        visit.check("home-administrator");
        assertThat(visit.content()).contains("You see no child’s record");
        assertThat(visit.page().getByLabel("File reference").count()).isZero();
    }

    @Test
    void theDataProtectionOfficerIsToldTheirPart() {
        visit.signIn("miriam.stone@partnership.northmoor.example", Northmoor.PASSWORD);
        visit.check("home-data-protection");
        assertThat(visit.content()).contains("who has looked, by name");
    }
}
