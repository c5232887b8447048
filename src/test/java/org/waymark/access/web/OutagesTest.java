package org.waymark.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.transaction.CannotCreateTransactionException;

/** "Try again" is said only where trying again can help. */
class OutagesTest {
    @ParameterizedTest(name = "{0} ({2})")
    @CsvSource({
        "08006, 503, connection lost",
        "53300, 503, too many connections",
        "57014, 503, statement timeout",
        "57P01, 503, the server is going down",
        "25006, 503, a standby answered",
        "40001, 409, serialization",
        "40P01, 409, deadlock",
        "55P03, 409, lock not available",
        "23505, 409, two made the same at once",
        "23502, 500, not null",
        "23503, 500, foreign key",
        "23514, 500, check constraint",
        "22001, 500, too long",
        "22021, 500, not a character",
        "42501, 500, row security",
        "42P01, 500, no such table",
        "54000, 500, too long for an index",
        "P0001, 500, raised by a function",
    })
    void by_what_postgresql_says(String state, int status, String what) {
        var cause = new SQLException("typed words", state);
        var translated = new SQLExceptionSubclassTranslator().translate("task", "sql", cause);
        DataAccessException e =
                translated == null
                        ? new UncategorizedSQLException("task", "sql", cause)
                        : translated;
        assertThat(Outages.status(e).value()).as(what).isEqualTo(status);
        assertThat(Outages.problem(e).getDetail()).doesNotContain("typed words");
        if (status == 500)
            assertThat(Outages.problem(e).getDetail()).doesNotContain("Try again in a minute");
    }

    @Test
    void a_database_that_is_away_is_an_outage_however_spring_says_so() {
        assertThat(Outages.status(new CannotCreateTransactionException("no connection")).value())
                .isEqualTo(503);
        assertThat(Outages.status(new DataAccessResourceFailureException("away")).value())
                .isEqualTo(503);
        assertThat(Outages.status(new QueryTimeoutException("slow")).value()).isEqualTo(503);
    }
}
