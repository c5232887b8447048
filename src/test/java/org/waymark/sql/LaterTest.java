package org.waymark.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.testing.Northmoor;

/**
 * What is said later is said in order, before it is needed, and in its own transaction or never.
 */
class LaterTest {
    private static final Northmoor AREA = Northmoor.area();

    private final Sql sql = AREA.bean(Sql.class);
    private final PlatformTransactionManager manager = AREA.bean(PlatformTransactionManager.class);
    private final TransactionTemplate transaction = new TransactionTemplate(manager);

    @Test
    void what_waits_goes_before_what_is_asked_next() {
        var said =
                transaction.execute(status -> {
                    note("one");
                    note("two");
                    return sql.one(
                            "select current_setting('later.said') as said", r -> r.text("said"));
                });
        assertThat(said).isEqualTo("/one/two");
    }

    @Test
    void an_error_of_what_waits_shows_before_the_commit() {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> sql.later("select 1 / ?", 0)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("division by zero");
    }

    @Test
    void what_was_rolled_back_is_never_said() {
        transaction.executeWithoutResult(status -> {
            sql.later("select 1 / ?", 0);
            status.setRollbackOnly();
        });
        assertThat(answer()).isEqualTo(1);
    }

    @Test
    void a_transaction_within_says_nothing_of_the_one_around_it() {
        var within = new TransactionTemplate(manager);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        Consumer<Integer> outside =
                n -> {
                    sql.later("select 1 / ?", n);
                    within.executeWithoutResult(status -> assertThat(answer()).isEqualTo(1));
                };
        transaction.executeWithoutResult(status -> outside.accept(1));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> outside.accept(0)))
                .rootCause()
                .hasMessageContaining("division by zero");
    }

    @Test
    void without_a_transaction_it_is_said_at_once() {
        assertThatThrownBy(() -> sql.later("select 1 / ?", 0))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_collection_goes_as_it_was_when_it_was_given() {
        var names = new java.util.ArrayList<>(List.of("a"));
        transaction.executeWithoutResult(status -> {
            sql.later(
                    "select set_config('later.names', array_to_string(?::text[], ','), true)",
                    names);
            names.add("b");
            String said =
                    sql.one("select current_setting('later.names') as said", r -> r.text("said"));
            assertThat(said).isEqualTo("a");
        });
    }

    private void note(String word) {
        sql.later(
                "select set_config('later.said', coalesce(current_setting('later.said', true), '') || '/' || ?, true)",
                word);
    }

    private int answer() {
        return sql.one("select 1 as n", r -> r.number("n"));
    }
}
