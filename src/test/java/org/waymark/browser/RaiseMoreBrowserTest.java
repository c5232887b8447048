package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.browser.Raise.*;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** What a concern may hold beyond the five answers (guide ¶4–6). */
class RaiseMoreBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());
    private final String given = Invented.name();

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void everythingElseCanFollowFromTheList() {
        five(visit, "leah.barnes@moorside.example", given);
        visit.follow("Contact, and what is exchanged").check("raise-circumstances");
        visit.choose("Online").choose("Several people").choose("Some adult, some under 18");
        visit.fill("What does the child get, or expect to get?", "Attention and a telephone");
        visit.press("Save and go on").follow("School, sex and ethnicity").check("raise-details");
        visit.fill("School, college or work", "Riverbank School").choose("Female");
        visit.press("Save and go on")
                .follow("Where the child lives or stays")
                .check("raise-address");
        visit.fill("Address", "3 Quay Street\nNorthmoor").choose("Yes").press("Save and go on");
        visit.follow("What you suspect").check("raise-suspicion");
        visit.choose("Exploitation is likely to be happening").press("Save and go on");
        visit.follow("What the child says about it").check("raise-own-view");
        assertThat(visit.page().getByLabel("Not asked").isChecked()).isTrue();
        visit.choose("The child says nothing is wrong").press("Save and go on");
        visit.follow("Whether the child takes up services").check("raise-engagement");
        visit.choose("Has not felt able to yet").press("Save and go on");
        visit.follow("Age and consent").check("raise-consent-unknown");
        assertThat(visit.content())
                .contains("is not known", "Under 13", "13 to 15", "16 or 17", "At any age");
        visit.fill("What you make of it (optional)", "There may be fear.").choose("Not yet");
        visit.press("Save and go on").press("Check and send").check("raise-check-full");
        assertThat(visit.content())
                .contains("Riverbank School", "Attention and a telephone", "There may be fear.");
        visit.press("Send").check("raise-sent-child");
        assertThat(visit.content()).contains("A child who causes harm needs help as well");
        assertThat(concern(given))
                .containsEntry("own_view", "NOT_WORRIED")
                .containsEntry("engagement", "NOT_ABLE_YET")
                .containsEntry("involved_age", "BOTH")
                .containsEntry("police_told", false)
                .containsEntry("age_at_event", null);
        assertThat(
                        rows(
                                "select a.do_not_disclose from child_address a join child k on k.id"
                                        + " = a.child_id where k.given_name = ?",
                                given))
                .containsExactly(Map.of("do_not_disclose", true));
    }

    @Test
    void theFourListsAreAskedApartAndPresentNeedsWhatWasSeen() {
        five(visit, "leah.barnes@moorside.example", given);
        visit.follow("Signs of possible exploitation").check("raise-indicators");
        assertThat(visit.content()).contains("Nothing is added up");
        visit.page().locator("#c1-INDICATOR-gifts").check();
        visit.page().locator("#c1-INDICATOR-mood-3").check();
        visit.press("Save and go on").check("raise-seen");
        visit.press("Save and go on").check("raise-seen-wrong");
        assertThat(visit.status()).isEqualTo(422);
        visit.fill("What was seen or said", "A new telephone").press("Save and go on");
        visit.follow("Signs of actual harm").check("raise-harm");
        visit.page().locator("#c1-ACTUAL_HARM-control").check();
        visit.press("Save and go on")
                .fill("What was seen or said", "Says he owes money")
                .press("Save and go on");
        visit.follow("What may make the child a target").check("raise-vulnerability");
        visit.page().locator("#c1-VULNERABILITY-care-2").check();
        visit.press("Save and go on").follow("What protects the child").check("raise-protective");
        visit.page().locator("#c1-PROTECTIVE-trusted-adult-3").check();
        visit.press("Save and go on").press("Check and send").press("Send");
        assertThat(visit.content()).contains("This cannot wait for a discussion");
        assertThat(
                        rows(
                                "select i.list, i.code, i.answer, i.source from concern_indicator i"
                                        + " join child k on k.id = i.child_id where k.given_name = ?"
                                        + " order by i.list, i.code",
                                given))
                .extracting(r ->
                        r.get("list")
                                + " "
                                + r.get("code")
                                + " "
                                + r.get("answer")
                                + " "
                                + r.get("source"))
                .containsExactly(
                        "ACTUAL_HARM control PRESENT I saw or heard it myself",
                        "INDICATOR gifts PRESENT I saw or heard it myself",
                        "INDICATOR mood NOT_KNOWN null",
                        "PROTECTIVE trusted-adult NOT_KNOWN null",
                        "VULNERABILITY care NOT_PRESENT null");
    }

    @Test
    void oneObservationMayConcernSeveralChildrenEachWithAPartOfTheirOwn() {
        var second = Invented.name();
        five(visit, "leah.barnes@moorside.example", given);
        visit.press("Add another child");
        who(visit, second).press("Continue").check("raise-part");
        visit.page().locator("#c2-ownPart").fill("Stood apart and cried.");
        visit.press("Continue");
        assertThat(visit.heading()).isEqualTo("Is " + second + " safe?");
        safety(visit, "No", "Not known").press("Continue").check("raise-tasks-several");
        visit.press("Add another child");
        who(visit, Invented.name()).press("Continue").follow("Back").follow("Back");
        visit.page().navigate(visit.page().url().replaceAll("/children/.*", "/tasks"));
        visit.arrive(() -> visit.page().locator("a:has-text('Remove this child')").last().click());
        visit.check("raise-remove").press("Remove");
        visit.press("Check and send").check("raise-check-several");
        visit.press("Send").check("raise-sent-several");
        assertThat(visit.content()).contains(given, second);
        assertThat(concern(given)).containsEntry("own_part", null).containsEntry("safe_now", "YES");
        assertThat(concern(second))
                .containsEntry("own_part", "Stood apart and cried.")
                .containsEntry("safe_now", "NO");
        assertThat(concern(given).get("occasion_id")).isEqualTo(concern(second).get("occasion_id"));
        assertThat(concern(given).get("child_id")).isNotEqualTo(concern(second).get("child_id"));
    }

    @Test
    void aLaterObservationAddsToTheSameFile() {
        five(visit, "leah.barnes@moorside.example", given);
        visit.press("Check and send").press("Send");
        var earlier = concern(given).get("id");
        visit.open("/concerns/" + earlier + "/observations/new").check("observe-danger");
        assertThat(visit.content()).contains(given);
        visit.press("Continue").check("observe-danger-wrong");
        visit.choose("No").press("Continue").check("observe-what");
        what(visit).press("Continue").choose("I do not know").press("Continue");
        safety(visit, "Yes", "Yes").press("Continue").check("observe-tasks");
        visit.press("Check and send").press("Send").check("observe-sent");
        assertThat(visit.heading()).isEqualTo("Observation recorded");
        assertThat(
                        rows(
                                "select c.adds_to from concern c join child k on k.id = c.child_id"
                                        + " where k.given_name = ? and c.adds_to is not null",
                                given))
                .containsExactly(Map.of("adds_to", earlier));
        assertThat(
                        visit.open("/concerns/" + java.util.UUID.randomUUID() + "/observations/new")
                                .status())
                .isEqualTo(404);
    }
}
