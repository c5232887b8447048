package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.identification.Answer;
import org.waymark.identification.ConcernId;
import org.waymark.identification.IndicatorAnswer;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.Period;
import org.waymark.identification.Raising;
import org.waymark.testing.Northmoor;

/** A concern as its readers see it, and what is added to it (guide ¶4–7, domain.md H.5). */
class ConcernBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void thePractitionerSeesWhatHappensNextAndEverythingTheyRecorded() {
        var concern =
                Raising.concern(
                        "Leah Barnes",
                        List.of(
                                item(IndicatorList.INDICATOR, "gifts", Answer.PRESENT),
                                item(IndicatorList.INDICATOR, "missing", Answer.NOT_KNOWN),
                                item(IndicatorList.PROTECTIVE, "trusted-adult", Answer.PRESENT)));
        Raising.observation("Leah Barnes", concern);
        open("Leah Barnes", concern).check("concern");
        assertThat(visit.heading()).startsWith("Concern about Robin");
        assertThat(visit.content())
                .contains(
                        "Discuss this with a manager or designated lead",
                        "Has a new telephone",
                        "A child under 13 cannot in law consent",
                        "Indicators of possible exploitation",
                        "They say that nothing is wrong.",
                        "Added later")
                .doesNotContain("Designated officer");
    }

    @Test
    void aColleagueWithNoPartInItIsToldThatThereIsNoSuchPage() {
        var concern = Raising.concern("Joe Tanner");
        open("Ellen Price", concern);
        assertThat(visit.status()).isEqualTo(404);
        assertThat(visit.heading()).isEqualTo("Page not found");
    }

    @Test
    void aCorrectionIsShownBesideWhatItCorrectsAndNothingIsOverwritten() {
        var concern = Raising.concern("Leah Barnes");
        open("Leah Barnes", concern).follow("Add a correction");
        visit.press("Add it").check("correction-errors");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content())
                .contains("Select which part of the concern this is about", "Enter what is right");
        visit.choose("When and where it happened")
                .choose("What is right")
                .fill("What is right, or what do they say?", "It was outside the library.");
        visit.check("correction").press("Add it");
        assertThat(visit.content())
                .contains("It is added", "Outside the club", "It was outside the library.")
                .contains("Correction added by Leah Barnes");
        visit.check("concern-corrected");
    }

    @Test
    void whoDisagreesIsNamedWithWhatTheySay() {
        var concern = Raising.concern("Leah Barnes");
        open("Leah Barnes", concern).follow("Add a correction");
        visit.choose("The child's own view")
                .choose("That somebody disagrees, such as the child or a parent")
                .fill("Who disagrees?", "Her mother")
                .fill("What is right, or what do they say?", "She is worried, her mother says.")
                .press("Add it");
        assertThat(visit.content()).contains("Her mother disagrees with this");
    }

    @Test
    void whatWasTypedIsThereAgainAfterAnInterruption() {
        var concern = Raising.concern("Leah Barnes");
        open("Leah Barnes", concern).follow("Add a correction");
        visit.choose("Whether the child is safe")
                .fill("What is right, or what do they say?", "She was not at home after all.");
        var status = visit.page().locator("[data-draft-status]");
        visit.page().waitForCondition(() -> status.textContent().startsWith("Saved"));
        visit.open("/concerns/" + concern).follow("Add a correction");
        assertThat(visit.content()).contains("We kept what you typed on");
        assertThat(visit.page().locator("#words").inputValue())
                .isEqualTo("She was not at home after all.");
        assertThat(visit.page().getByLabel("Whether the child is safe").isChecked()).isTrue();
        visit.check("correction-kept");
    }

    private Visit open(String who, ConcernId concern) {
        return visit.signIn(area.person(who).email(), Northmoor.PASSWORD)
                .open("/concerns/" + concern);
    }

    private static IndicatorAnswer item(IndicatorList list, String code, Answer answer) {
        return new IndicatorAnswer(
                list,
                code,
                answer,
                Period.CURRENT,
                answer == Answer.PRESENT ? "Seen at the club" : null,
                "Own observation",
                LocalDate.of(2026, 11, 20));
    }
}
