package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** Who asks is worked out once a transaction, and only the database says what that is (ADR 7). */
class WhoAsksTest {
    private static final Northmoor AREA = Northmoor.area();
    private static final String NOBODY = "00000000-0000-4000-8000-00000000beef";

    @Test
    void nobody_can_write_themselves_into_more_teams_than_they_have() throws SQLException {
        asApplication(c -> {
            act(c, "Joe Tanner");
            var mine = text(c, "select my_parties()");
            assertThat(text(c, "select current_setting('app.my_parties')")).endsWith(mine);
            text(
                    c,
                    "select set_config('app.my_parties', replace(current_setting('app.my_parties'), '{', '{%s,'), true)"
                            .formatted(NOBODY));
            assertThat(text(c, "select my_parties()")).isEqualTo(mine);
        });
    }

    @Test
    void what_was_worked_out_for_one_person_is_not_another_persons() throws SQLException {
        asApplication(c -> {
            act(c, "Priya Nair");
            var priya = text(c, "select my_compartments()");
            act(c, "Joe Tanner");
            assertThat(text(c, "select my_compartments()")).isNotEqualTo(priya);
        });
    }

    @Test
    void what_was_worked_out_in_one_transaction_is_not_taken_in_the_next() throws SQLException {
        asApplication(c -> {
            act(c, "Priya Nair");
            text(c, "select my_teams()");
            var kept = text(c, "select current_setting('app.my_teams')");
            c.commit();
            update(c, "set local role waymark_app");
            act(c, "Priya Nair");
            text(c, "select set_config('app.my_teams', '%s', true)".formatted(kept));
            text(c, "select my_teams()");
            assertThat(text(c, "select current_setting('app.my_teams')")).isNotEqualTo(kept);
        });
    }

    @Test
    void the_application_can_neither_seal_nor_read_the_secret() throws SQLException {
        for (var sql :
                new String[] {
                    "select sealed('parties', '{}')",
                    "select sealing_secret()",
                    "select secret from seal_secret"
                })
            asApplication(c ->
                    assertThatThrownBy(() -> text(c, sql))
                            .hasMessageContaining("permission denied"));
    }

    @Test
    void whoever_leaves_a_team_in_a_transaction_is_out_of_it_at_once() throws SQLException {
        asApplication(c -> {
            act(c, "Priya Nair");
            assertThat(text(c, "select my_teams()")).isNotEqualTo("{}");
            update(c, "delete from membership where practitioner_id = me()");
            assertThat(text(c, "select my_teams()")).isEqualTo("{}");
        });
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    /** In the application's role, and undone. */
    private static void asApplication(Work work) throws SQLException {
        try (var connection = AREA.superuser().getConnection()) {
            connection.setAutoCommit(false);
            update(connection, "set local role waymark_app");
            work.on(connection);
            connection.rollback();
        }
    }

    private static void act(Connection c, String person) throws SQLException {
        text(
                c,
                "select set_config('app.practitioner', '%s', true)"
                        .formatted(AREA.person(person).id()));
    }

    private static void update(Connection c, String sql) throws SQLException {
        try (var s = c.createStatement()) {
            s.executeUpdate(sql);
        }
    }

    private static String text(Connection c, String sql) throws SQLException {
        try (var s = c.createStatement();
                var r = s.executeQuery(sql)) {
            r.next();
            return r.getString(1);
        }
    }
}
