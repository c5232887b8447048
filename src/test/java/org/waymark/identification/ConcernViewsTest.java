package org.waymark.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;
import org.waymark.web.NotFound;

/** What each reader sees of a concern (guide ¶4–7, domain.md H.2). */
class ConcernViewsTest {
    private final Northmoor area = Northmoor.area();
    private final ConcernViews views = area.bean(ConcernViews.class);

    @Test
    void the_four_lists_are_shown_apart() {
        var concern =
                Raising.concern(
                        "Leah Barnes",
                        List.of(
                                item(IndicatorList.INDICATOR, "gifts", Answer.PRESENT),
                                item(IndicatorList.INDICATOR, "missing", Answer.NOT_KNOWN),
                                item(IndicatorList.PROTECTIVE, "trusted-adult", Answer.PRESENT)));
        var view = area.as("Leah Barnes", () -> views.get(concern));
        assertThat(view.of(IndicatorList.INDICATOR))
                .extracting(ConcernView.Item::answer)
                .containsExactly(Answer.PRESENT, Answer.NOT_KNOWN);
        assertThat(view.of(IndicatorList.PROTECTIVE)).hasSize(1);
        assertThat(view.of(IndicatorList.ACTUAL_HARM)).isEmpty();
        assertThat(view.child().name()).startsWith("Robin");
        assertThat(view.consent().prompts())
                .containsExactly(ConsentPrompt.UNDER_13, ConsentPrompt.ANY_AGE);
    }

    @Test
    void a_later_observation_stands_with_the_concern_it_adds_to() {
        var concern = Raising.concern("Leah Barnes");
        var later = Raising.observation("Leah Barnes", concern);
        var view = area.as("Leah Barnes", () -> views.get(concern));
        assertThat(view.observations())
                .extracting(ConcernView.Observation::id)
                .containsExactly(later);
        assertThat(area.as("Leah Barnes", () -> views.get(later)).addsTo()).isEqualTo(concern);
    }

    @Test
    void a_correction_adds_and_what_it_corrects_stays() {
        var concern = Raising.concern("Leah Barnes");
        area.run(
                "Leah Barnes",
                () ->
                        area.bean(Corrections.class)
                                .add(
                                        new CorrectConcern(
                                                CommandKey.random(),
                                                concern,
                                                ConcernPart.WHEN_AND_WHERE,
                                                Correction.Kind.CORRECTION,
                                                "It was outside the library.",
                                                null)));
        var view = area.as("Daniel Osei", () -> views.get(concern));
        assertThat(view.account().place()).isEqualTo("Outside the club");
        assertThat(view.correctionsOf(ConcernPart.WHEN_AND_WHERE))
                .singleElement()
                .satisfies(c -> assertThat(c.words()).isEqualTo("It was outside the library."));
    }

    @Test
    void somebody_of_another_agency_and_a_colleague_with_no_part_in_it_see_nothing() {
        var concern = Raising.concern("Joe Tanner");
        for (var other : List.of("Ellen Price", "Hanna Lind", "Mark Holt", "Priya Nair"))
            assertThatThrownBy(() -> area.as(other, () -> views.get(concern)))
                    .as(other)
                    .isInstanceOf(NotFound.class);
        assertThat(area.as("Susan Park", () -> views.get(concern)).id()).isEqualTo(concern);
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
