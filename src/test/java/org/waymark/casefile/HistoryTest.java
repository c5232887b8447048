package org.waymark.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.testing.Northmoor;

/** Proof of who did what: a history that was edited by hand says so (quality.md). */
@Isolated
class HistoryTest {
    private final Northmoor northmoor = Northmoor.area();
    private final Histories histories = northmoor.bean(Histories.class);

    @Test
    void every_history_of_the_demonstration_is_as_it_was_written() {
        assertThat(histories.verify()).isEmpty();
        assertThat(histories.size().entries()).isGreaterThan(100);
    }

    @Test
    void an_entry_whose_headline_was_changed_is_named() {
        var entry = anEntry();
        change(entry, "headline = headline || ' changed'");
        try {
            assertThat(histories.verify())
                    .anySatisfy(b -> {
                        assertThat(b.entry()).isEqualTo(entry);
                        assertThat(b.why()).isEqualTo("was changed");
                    });
        } finally {
            change(entry, "headline = replace(headline, ' changed', '')");
        }
        assertThat(histories.verify()).isEmpty();
    }

    @Test
    void the_application_itself_can_change_no_entry() {
        northmoor.run(
                "Helen Marsh",
                () -> {
                    var sql = northmoor.bean(org.waymark.sql.Sql.class);
                    org.assertj.core.api.Assertions.assertThatThrownBy(
                                    () -> sql.update("update case_event set headline = 'x'"))
                            .rootCause()
                            .hasMessageContaining("permission denied");
                });
    }

    private UUID anEntry() {
        return northmoor
                .sql()
                .sql("select id from case_event where seq = 2 order by recorded_at limit 1")
                .query(UUID.class)
                .single();
    }

    private void change(UUID entry, String set) {
        var changed =
                northmoor
                        .sql()
                        .sql("update case_event set " + set + " where id = ?")
                        .param(entry)
                        .update();
        assertThat(changed).isEqualTo(1);
    }
}
