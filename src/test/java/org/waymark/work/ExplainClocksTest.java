package org.waymark.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.CaseReference;
import org.waymark.testing.Northmoor;

/** Why is it due then? Asked at the machine, of any file, without its content. */
class ExplainClocksTest {
    private final Northmoor area = Northmoor.area();
    private final ExplainClocks command = area.bean(ExplainClocks.class);

    @Test
    void every_clock_of_a_file_says_its_start_its_rule_its_source_and_when_it_is_due() {
        assertThat(say("--explain", decided()))
                .contains("Decision on the referral (referral.decision)", "by ReferralReceived")
                .contains("1 working day; guidance: guide ¶8; Working Together")
                .containsPattern("due +\\d+ \\w+ \\d{4}")
                .contains("by one of: ReferralDecided");
    }

    @Test
    void a_referral_of_24_november_is_due_on_the_25th() {
        assertThat(line("--as-of", "2026-11-24")).contains("25 November 2026", "1 working day");
    }

    /** Working Together; the guide's example days (issue 3). */
    @Test
    void
            of_24_november_2026_the_referral_is_due_on_the_25th_the_conference_on_15_december_the_assessment_on_29_january() {
        for (var said : List.of(say("--as-of", "2026-11-24"), ofFileOn24November()))
            assertThat(said)
                    .containsPattern("Decision on the referral .*25 November 2026")
                    .containsPattern("Initial child protection conference .*15 December 2026")
                    .containsPattern("ssessment.* 29 January 2027");
    }

    private String ofFileOn24November() {
        return say("--explain", decided(), "--as-of", "2026-11-24");
    }

    @Test
    void on_an_earlier_day_a_file_has_fewer_clocks() {
        assertThat(say("--explain", decided(), "--as-of", "2020-01-01")).contains(": 0 clocks by");
    }

    @Test
    void what_was_typed_wrongly_is_said() {
        assertThat(say()).contains("Usage");
        assertThat(say("--explain", "Robin")).contains("looks like WM-2026-000001");
        assertThat(say("--as-of", "24 November")).contains("A day is written as 2026-11-24");
    }

    @Test
    void nobody_who_is_signed_in_may_ask() {
        var clocks = area.bean(FileClocks.class);
        var file = new CaseReference(decided());
        assertThatThrownBy(() -> area.as("Ollie Trent", () -> clocks.of(file)))
                .hasStackTraceContaining("asked at the machine only");
    }

    private String line(String... arguments) {
        return say(arguments)
                .lines()
                .filter(l -> l.contains("Decision on the referral  "))
                .findFirst()
                .orElseThrow();
    }

    private String say(String... arguments) {
        var out = new ByteArrayOutputStream();
        command.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private String decided() {
        return area.sql()
                .sql(
                        """
                        select f.reference from file f join clock c on c.child_id = f.child_id
                        join clock_rule r on r.id = c.rule_id
                        where r.key = 'referral.decision' and c.stopped_at is not null
                        order by f.reference limit 1
                        """)
                .query(String.class)
                .single();
    }
}
