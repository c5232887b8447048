package org.waymark.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** "Key indicators of children being sexually exploited which can include" (guide ¶4, R-06). */
class IndicatorsTest {
    private final Indicators indicators = Northmoor.area().bean(Indicators.class);

    @Test
    void the_guides_nine_come_first_then_the_areas_own_and_something_else_is_always_there() {
        var items = indicators.of(IndicatorList.INDICATOR);
        assertThat(items).filteredOn(i -> i.source().equals("guide ¶4")).hasSize(9);
        assertThat(items.subList(0, 9)).allMatch(i -> i.source().equals("guide ¶4"));
        assertThat(items).anyMatch(i -> i.code().startsWith("NM_"));
        for (var list : IndicatorList.values())
            assertThat(indicators.of(list).getLast().code()).isEqualTo(Indicator.OTHER);
    }

    @Test
    void the_four_lists_have_no_item_in_common() {
        assertThat(
                        Arrays.stream(IndicatorList.values())
                                .flatMap(l -> indicators.of(l).stream())
                                .filter(i -> !i.code().equals(Indicator.OTHER))
                                .map(Indicator::words))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_word_blames_a_child() {
        for (var list : IndicatorList.values())
            assertThat(indicators.of(list))
                    .extracting(i -> i.words().toLowerCase(java.util.Locale.UK))
                    .noneMatch(w ->
                            w.matches(
                                    ".*(promiscuous|lifestyle|puts (him|her|them)sel|prostitut|streetwise|refuse|perpetrator|abscond|disclos).*"));
    }
}
