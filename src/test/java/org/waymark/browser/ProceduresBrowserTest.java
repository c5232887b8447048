package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** Everybody who is signed in reads the procedures of the area (guide ¶3). */
class ProceduresBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void aTeacherReadsTheProceduresInForce() {
        visit.signIn("joe.tanner@harbour.example", Northmoor.PASSWORD).follow("Procedures");
        visit.check("procedures");
        assertThat(visit.content())
                .contains("In force since 1 November 2026", "Early help (Family Help)");
        assertThat(visit.page().locator("footer").innerText())
                .contains("999", "01632 960100", "01632 960101");
    }

    @Test
    void theVersionBeforeSaysThatItIsOver() {
        visit.signIn("vera.quist@partnership.northmoor.example", Northmoor.PASSWORD)
                .open("/procedures")
                .follow("version northmoor-2025-04");
        visit.check("procedures-before");
        assertThat(visit.content())
                .contains("Was in force from 1 April 2025 to 31 August 2026", "Early help hub");
        visit.follow("Read the version in force today");
        assertThat(visit.content()).contains("northmoor-2026-11");
    }

    @Test
    void aVersionThatDoesNotExistIsNotFound() {
        visit.signIn("joe.tanner@harbour.example", Northmoor.PASSWORD).open("/procedures/none");
        assertThat(visit.status()).isEqualTo(404);
    }

    @Test
    void theNumbersAreThereBeforeSigningInToo() {
        visit.open("/sign-in");
        assertThat(visit.page().locator("footer").innerText())
                .contains("999", "01632 960100", "01632 960101");
    }
}
