package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No cell of a table file is a formula, and none breaks out of its quotation marks. */
class CsvTest {
    @Test
    void what_a_spreadsheet_would_take_for_a_formula_is_text() {
        for (var formula :
                List.of(
                        "=1+1",
                        "+44",
                        "-2",
                        "@SUM(A1)",
                        " =1",
                        "\u00a0=1",
                        "\u0001=1",
                        "\uff1d1",
                        "\t1",
                        "\r1",
                        "|x"))
            assertThat(Csv.line(List.of(formula))).isEqualTo("\"'" + formula + "\"");
    }

    @Test
    void quotation_marks_commas_and_lines_stay_in_their_field() {
        assertThat(Csv.line(Arrays.asList("a \"b\", c\nd", null, 3)))
                .isEqualTo("\"a \"\"b\"\", c\nd\",\"\",\"3\"");
    }
}
