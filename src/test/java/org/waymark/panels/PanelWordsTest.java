package org.waymark.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a panel may decide, and what it calls nobody (domain.md C.5, safety rule 8). */
class PanelWordsTest {
    @Test
    void no_decision_is_about_a_threshold_or_a_case() {
        assertThat(Arrays.stream(Topic.values()).map(Topic::words))
                .noneMatch(w -> w.matches("(?i).*(threshold|section 47|allocat|close|enquiry).*"));
    }

    @Test
    void nobody_is_called_an_offender() {
        for (var c : Category.values())
            assertThat(c.heading() + c.words() + c.name()).doesNotContainIgnoringCase("offender");
    }
}
