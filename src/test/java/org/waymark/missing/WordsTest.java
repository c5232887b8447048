package org.waymark.missing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Northgate retail park",
                "the Northgate Retail Park, by the cinema",
                "Northgate  retail-park (behind)",
                "Northgate retail park – the car park"
            })
    void the_same_place_is_found_again_by_the_name_before_the_comma(String words) {
        assertThat(Words.key(words)).isEqualTo("northgate retail park");
    }

    @Test
    void marks_alone_are_kept_as_they_are() {
        assertThat(Words.key(" ?, something ")).isEqualTo("?, something");
    }

    @Test
    void different_places_stay_different() {
        assertThat(Words.key("Northgate retail park"))
                .isNotEqualTo(Words.key("Southgate retail park"));
    }
}
