package org.waymark.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are to be taken out are found in every way in which they are written. */
class SoughtTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jasmine Hale | her friend JASMINE  hale came",
                "Jasmine Hale | Jasmine\\nHale",
                "Jasmine | Jas-\\nmine came",
                "Jasmine | Jas\\u2010 \\n mine came",
                "Jasmine | Jas\\u00ADmine",
                "Jasmine | J\\u200Basmine's mother",
                "Jasmine | Jas\\nmine",
                "Jasmine | since 2015-\\nJasmine",
                "Mary-Jane | Mary Jane, MaryJane",
                "Mary Jane | Mary-\\nJane",
                "O'Neill | O\\u2019NEILL",
                "Zoe | Zo\\u00eb",
                "Zoë | Zoe\\u0308 and others",
                "Griffin | Gri\\uFB03n",
                "Griffin | \\uFF27\\uFF52\\uFF49\\uFF46\\uFF46\\uFF49\\uFF4E",
                "Łukasz | LUKASZ",
                "Strauss | Strauß",
                "01632 960811 | ring 01632960811",
                "01632 960811 | ring +44 1632 960 811",
                "01632 960811 | ring 0044 (0)1632-960811 now",
                "12 Harbour Row, Northmoor | 12 Harbour Row\\nNorthmoor",
            })
    void each_way_of_writing_is_found(String words, String text) {
        var plain = plain(text);
        var found = Sought.of(words).in(plain);
        assertThat(found).isNotEmpty();
        var left =
                Blackened.plain(
                        Blackened.of(
                                plain,
                                found.stream()
                                        .map(s -> new Blackened.Cut(s, Exemption.THIRD_PARTY))
                                        .toList()));
        assertThat(Sought.of(words).isIn(left)).isFalse();
        assertThat(left).contains("[removed: A]").doesNotContain("mine");
    }

    private static String plain(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9a-fA-F]{4})")
                .matcher(text.replace("\\n", "\n"))
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }

    @Test
    void other_words_stay() {
        assertThat(Sought.of("Ann").in("Planning with Anna and Joann")).isEmpty();
        assertThat(Sought.of("01632 960811").in("01632 9608112")).isEmpty();
        assertThatThrownBy(() -> Sought.of(" - ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_removed_word_leaves_a_box_of_one_length_and_a_reason() {
        var text = "Told by Ann. Ann left.";
        var cuts =
                Sought.of("Ann").in(text).stream()
                        .map(s -> new Blackened.Cut(s, Exemption.CRIME))
                        .toList();
        assertThat(Blackened.plain(Blackened.of(text, cuts)))
                .isEqualTo("Told by [removed: E]. [removed: E] left.");
    }

    @Test
    void passages_are_sentences_and_lines() {
        var words = "She came home. She was\ntired. Nobody asked.";
        assertThat(Passages.of(words).stream().map(s -> words.substring(s.from(), s.to()).strip()))
                .isEqualTo(List.of("She came home.", "She was", "tired.", "Nobody asked."));
    }
}
