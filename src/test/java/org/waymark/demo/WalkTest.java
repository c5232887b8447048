package org.waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.waymark.start.CannotStart;
import org.waymark.testing.Northmoor;

/** {@code ./waymark demo --walk}: concern to decision as three people, through the API alone. */
class WalkTest {
    private final Northmoor northmoor = Northmoor.area();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void a_concern_becomes_a_decision_and_its_referrer_is_told() {
        northmoor.bean(Walk.class).through(northmoor.url(), out);
        var words = said.toString(StandardCharsets.UTF_8);
        assertThat(words)
                .containsSubsequence(
                        "Leah Barnes   Raises a concern",
                        "201",
                        "Daniel Osei   Advises: concern remains",
                        "Leah Barnes   Refers to social care and police",
                        "Priya Nair    Decides",
                        "Joe Tanner    None of it exists for a teacher",
                        "404",
                        "The referrer was told");
        assertThat(words.substring(words.indexOf("told:") + 5)).isNotBlank();
    }

    @Test
    void where_no_waymark_runs_it_says_how_to_start_it() {
        assertThatThrownBy(() -> northmoor.bean(Walk.class).through("http://127.0.0.1:1", out))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Start it with ./waymark in another window");
    }
}
