package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/**
 * From noticing to the decision (guide ¶4, 7 and 8) by browser alone, as the three people it takes:
 * a volunteer, the club's lead and a social worker at the front door, each at a browser of their
 * own.
 */
class JourneyBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final List<Visit> visits = new ArrayList<>();
    private final String given = Invented.name();

    @AfterEach
    void close() {
        visits.forEach(Visit::close);
    }

    @Test
    void a_volunteer_raises_a_concern_the_lead_advises_and_a_social_worker_decides() {
        var leah = as("Leah Barnes");
        raises(leah);
        asks(leah);
        advises(as("Daniel Osei"));
        var referral = refers(leah);
        decides(as("Priya Nair"), referral);
        learnsTheOutcome(leah, referral);
    }

    private void raises(Visit leah) {
        leah.open("/work").follow("Raise a concern").choose("No").press("Continue");
        Raise.who(leah, given).press("Continue");
        Raise.rest(leah).press("Check and send").press("Send").check("journey-1-raised");
        assertThat(leah.heading()).isEqualTo("Concern recorded");
    }

    private void asks(Visit leah) {
        leah.open("/concerns/" + concern()).press("Ask for advice");
        leah.page().locator("#safeTonight").check();
        leah.page().locator("#urgent").check();
        leah.choose("Daniel Osei").press("Ask for advice").check("journey-2-asked");
        assertThat(leah.content()).contains("You need not wait: you can refer now");
    }

    private void advises(Visit daniel) {
        daniel.open("/consultations");
        daniel.arrive(() -> daniel.page().getByText(given).first().click());
        daniel.fill("Your advice", "Refer to both.")
                .choose("Yes: refer to children’s social care and the police")
                .fill("Reason", "Somebody nobody knows collects the child.")
                .press("Send my answer")
                .check("journey-3-advised");
        assertThat(daniel.content()).contains("Your advice is sent");
    }

    private String refers(Visit leah) {
        leah.open("/concerns/" + concern() + "/refer").press("Send the referral");
        leah.check("journey-4-referred");
        assertThat(leah.content())
                .contains("Your referral was sent", "Waiting for a social worker");
        return leah.page().url().replaceAll(".*/referrals/([0-9a-f-]{36}).*", "$1");
    }

    private void decides(Visit priya, String referral) {
        priya.open("/front-door/referrals/" + referral);
        assertThat(priya.content()).contains(given, "Collected late by somebody nobody knows");
        priya.check("journey-5-received").open("/front-door/referrals/" + referral + "/decision");
        priya.choose("Section 17 assessment").choose("Yes, it is suspected");
        priya.fill("If you spoke to nobody, why?", "The referral said what was needed.");
        priya.page().locator("input[name=wishes][value=NOT_YET_URGENT]").check();
        priya.fill("Why this course of action?", "Somebody nobody knows collects the child.");
        priya.press("Decide").check("journey-6-decided");
        assertThat(priya.content())
                .contains("Decided: Section 17 assessment", "The referrer has been told");
    }

    private void learnsTheOutcome(Visit leah, String referral) {
        leah.open("/referrals/" + referral).check("journey-7-told");
        assertThat(leah.content()).contains("Decision: Section 17 assessment", "45 working days");
    }

    private UUID concern() {
        return (UUID) java.util.Objects.requireNonNull(Raise.concern(given).get("id"));
    }

    private Visit as(String person) {
        var visit = Visit.to(area.url());
        visits.add(visit);
        return visit.signIn(area.person(person).email(), Northmoor.PASSWORD);
    }
}
