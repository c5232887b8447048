package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.browser.Raise.*;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** The ways that differ: danger, a child already known, LADO, an ended session. */
class RaiseWaysBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());
    private final String given = Invented.name();

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void immediateDangerComesFirstAndGoesTheShortestWay() {
        begin(visit, "rhys.morgan@lighthouse.example")
                .choose("Yes, or I think so")
                .press("Continue");
        visit.check("raise-emergency");
        assertThat(visit.heading()).isEqualTo("Call 999 now");
        assertThat(visit.content()).contains("999");
        visit.choose("999 has been called").press("Continue");
        who(visit, given).press("Continue");
        what(visit).press("Continue").choose("It is still going on").press("Continue");
        safety(visit, "No", "No").press("Continue").check("raise-check-danger");
        assertThat(visit.heading()).isEqualTo("Check your answers");
        visit.press("Send now").check("raise-sent-danger");
        assertThat(visit.content())
                .contains("call now", "This cannot wait for a discussion", "01632 96010");
        visit.press("Refer now");
        assertThat(visit.page().url()).matches(".*/concerns/[0-9a-f-]+/refer\\?urgent=yes");
        assertThat(visit.page().locator("#urgent").isChecked()).isTrue();
        assertThat(concern(given))
                .containsEntry("immediate_danger", true)
                .containsEntry("emergency_called", "CALLED_999")
                .containsEntry("safe_now", "NO");
    }

    @Test
    void aConcernAboutSomeoneWhoWorksWithChildrenTakesTheLadoRoute() {
        five(visit, "joe.tanner@harbour.example", given);
        visit.follow("Somebody who works with children").check("raise-worker");
        visit.choose("Yes").press("Save and go on").check("raise-worker-who");
        visit.press("Save and go on").check("raise-worker-who-wrong");
        visit.fill("Their name", "Elen Prise")
                .fill("The work they do with children", "learning mentor");
        visit.press("Save and go on").check("raise-worker-match");
        assertThat(visit.content()).contains("Ellen Price", "Learning mentor, Harbour Academy");
        visit.press("Continue").check("raise-worker-match-wrong");
        visit.choose("Ellen Price").press("Continue");
        visit.press("Check and send").press("Send").check("raise-sent-worker");
        assertThat(visit.content()).contains("designated officer (LADO)", "cannot see it");
        var allegation =
                rows(
                        "select about_id, about from allegation a join child k on k.id = a.child_id"
                                + " where k.given_name = ?",
                        given);
        assertThat(allegation)
                .containsExactly(
                        Map.of(
                                "about_id",
                                area.person("Ellen Price").id().value(),
                                "about",
                                "Elen Prise, learning mentor"));
    }

    @Test
    void aPersonChoosesAmongChildrenOfTheirOwnAgencyWithDayAndMonthSwapped() {
        var family = Invented.name();
        begin(visit, "joe.tanner@harbour.example").choose("No").press("Continue");
        born(visit, given, family, "3", "4").press("Continue");
        rest(visit);
        visit.press("Check and send").press("Send");
        var child = concern(given).get("child_id");
        visit.open("/concerns/new").choose("No").press("Continue");
        born(visit, given, family, "4", "3").press("Continue").check("raise-match");
        assertThat(visit.content()).contains(given + " " + family, "day and month swapped");
        visit.press("Continue").check("raise-match-wrong");
        visit.choose(given + " " + family).press("Continue");
        what(visit).press("Continue").choose("I do not know").press("Continue");
        assertThat(visit.heading()).isEqualTo("Is " + given + " " + family + " safe?");
        safety(visit, "Yes", "Yes").press("Continue").press("Check and send").press("Send");
        assertThat(
                        rows(
                                "select distinct c.child_id from concern c join child k on k.id ="
                                        + " c.child_id where k.given_name = ?",
                                given))
                .containsExactly(Map.of("child_id", child));
        try (var other = Visit.to(area.url())) {
            begin(other, "leah.barnes@moorside.example").choose("No").press("Continue");
            born(other, given, family, "4", "3").press("Continue");
            assertThat(other.heading()).isEqualTo("What was seen or said?");
        }
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheSessionEnded() {
        begin(visit, "adele.finch@health.northmoor.example").choose("No").press("Continue");
        who(visit, given).press("Continue");
        var draft = path(visit).replaceFirst("/what$", "");
        visit.page().locator("#what").fill("Half a sentence that was not sent");
        visit.page().locator("[data-draft-status]:has-text('Saved at')").waitFor();
        visit.page().context().clearCookies();
        visit.press("Continue").signIn("adele.finch@health.northmoor.example", Northmoor.PASSWORD);
        visit.open("/concerns").check("my-concerns-unfinished");
        assertThat(visit.content()).contains("Not sent yet", given);
        visit.followTo(draft);
        assertThat(path(visit)).isEqualTo(draft + "/what");
        visit.check("raise-continued");
        assertThat(visit.content()).contains("We kept what you typed");
        assertThat(visit.page().locator("#what").inputValue())
                .isEqualTo("Half a sentence that was not sent");
        visit.open("/concerns").followTo(draft + "/discard");
        visit.check("raise-discard").press("Discard the draft");
        assertThat(visit.content()).contains("The draft is discarded").doesNotContain(given);
    }

    @Test
    void somebodyElsesDraftIsNotThere() {
        five(visit, "leah.barnes@moorside.example", given);
        var path = path(visit);
        try (var other = Visit.to(area.url())) {
            other.signIn("daniel.osei@moorside.example", Northmoor.PASSWORD).open(path);
            assertThat(other.status()).isEqualTo(404);
            other.open("/concerns/no-such-concern/observations/new");
            assertThat(other.status()).isEqualTo(404);
            assertThat(other.heading()).isEqualTo("Page not found");
        }
    }

    private String path(Visit visit) {
        return visit.page().url().substring(area.url().length());
    }

    @Test
    void whoHoldsNoRecordsRaisesNoConcern() {
        visit.signIn("ollie.trent@partnership.northmoor.example", Northmoor.PASSWORD);
        assertThat(visit.open("/concerns/new").status()).isEqualTo(403);
        assertThat(visit.open("/concerns").status()).isEqualTo(403);
    }
}
