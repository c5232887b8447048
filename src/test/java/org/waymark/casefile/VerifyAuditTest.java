package org.waymark.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.testing.Northmoor;

/** {@code ./waymark verify-audit} names the entry that somebody edited by hand. */
@Isolated
class VerifyAuditTest {
    private final Northmoor northmoor = Northmoor.area();

    private record Answer(int code, String said) {}

    @Test
    void an_untouched_area_verifies() {
        var answer = run();
        assertThat(answer.code()).isZero();
        assertThat(answer.said())
                .containsPattern("\\d+ entries of \\d+ files were checked")
                .contains("Every entry is as it was written");
    }

    @Test
    void an_entry_edited_by_hand_is_named() {
        var entry =
                northmoor
                        .sql()
                        .sql("select id from case_event where seq = 1 order by recorded_at limit 1")
                        .query(UUID.class)
                        .single();
        edit(entry, "happened_at = happened_at - interval '1 hour'");
        try {
            var answer = run();
            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.said())
                    .contains("entry " + entry + ", number 1 of the file of child ")
                    .contains("was changed");
        } finally {
            edit(entry, "happened_at = happened_at + interval '1 hour'");
        }
        assertThat(run().code()).isZero();
    }

    private Answer run() {
        var said = new ByteArrayOutputStream();
        var code =
                northmoor
                        .bean(VerifyAudit.class)
                        .verify(new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Answer(code, said.toString(StandardCharsets.UTF_8));
    }

    private void edit(UUID entry, String set) {
        var edited =
                northmoor
                        .sql()
                        .sql("update case_event set " + set + " where id = ?")
                        .param(entry)
                        .update();
        assertThat(edited).isEqualTo(1);
    }
}
