package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.child.Described;
import org.waymark.referral.Deciding;
import org.waymark.referral.Referring;
import org.waymark.testing.Northmoor;

/** A manager allocates, a worker answers, and hands over later, each on a page. */
class AllocationBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());
    private final String family = Described.unheard();

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void aManagerAllocatesAWorkerAcceptsAndHandsOver() {
        var file = "/files/" + decided();
        as("Anita Rao").open("/allocations").check("allocations");
        assertThat(visit.content()).contains("Lorna Blythe, Social worker");
        visit.open(file + "/allocation").check("allocation");
        visit.press("Offer it");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("allocation-wrong");
        choose("Lorna Blythe");
        visit.fill("What they must know first", "See her at school by Friday.")
                .press("Offer it")
                .check("allocation-offered");
        as("Lorna Blythe").open(file + "/allocation").follow("See the offer");
        visit.check("allocation-answer");
        visit.press("Send your answer");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("allocation-answer-wrong");
        visit.choose("Yes, I accept").press("Send your answer");
        visit.open(file);
        assertThat(visit.content()).contains("Lorna Blythe, Children and Families North");
        visit.follow("Who has this file").follow("Hand it over with a summary").check("hand-over");
        choose("Anita Rao");
        visit.fill("Summary", "School meets on Friday. Her aunt is safe to tell.")
                .press("Offer the hand-over");
        as("Anita Rao").open("/work");
        while (!visit.content().contains("Hand-over: accept or reject"))
            visit.open(
                    "/work"
                            + visit.page()
                                    .locator("a[rel=next]")
                                    .getAttribute("href")
                                    .substring("/work".length()));
        var worker = area.person("Lorna Blythe").id();
        visit.open("/allocations/workers/" + worker).check("absence");
    }

    private void choose(String name) {
        var select = visit.page().getByLabel("To whom?");
        var value =
                select.locator("option")
                        .filter(
                                new com.microsoft.playwright.Locator.FilterOptions()
                                        .setHasText(name))
                        .first()
                        .getAttribute("value");
        select.selectOption(value);
    }

    private Visit as(String name) {
        visit.page().context().clearCookies();
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }

    private String decided() {
        var referral = Referring.about("Joe Tanner", "Robin", family);
        Deciding.decide("Priya Nair", referral, Deciding.COMPLETE);
        return Referring.file(referral);
    }
}
