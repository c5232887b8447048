package org.waymark.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.testing.Figures;
import org.waymark.testing.Northmoor;

/**
 * Every policy holds something up. Each is dropped in turn, and opened wide in turn, in a
 * transaction that is rolled back: each time one of the {@link PolicyChecks} must turn red.
 */
@Isolated
class PoliciesTest {
    private static final Northmoor AREA = Northmoor.area();

    private record Policy(String table, String name, String command, boolean isDefiner) {
        String drop() {
            return "drop policy %s on %s".formatted(name, table);
        }

        String openWide() {
            var using = command.equals("INSERT") ? "" : " using (true)";
            var check =
                    command.equals("SELECT") || command.equals("DELETE")
                            ? ""
                            : " with check (true)";
            return "alter policy %s on %s%s%s".formatted(name, table, using, check);
        }
    }

    @Test
    void with_all_policies_in_place_every_check_is_green() throws SQLException {
        for (var table : tables()) assertThat(red(table, "select 1")).isEmpty();
    }

    @Test
    void dropping_any_one_policy_turns_a_check_red() throws SQLException {
        var policies = policies();
        var unnoticed = new ArrayList<Policy>();
        for (var p : policies) if (red(p.table(), p.drop()).isEmpty()) unnoticed.add(p);
        assertThat(unnoticed).isEmpty();
        Figures.write(
                "policies",
                "Policies of row security: %d on %d tables; dropping any one is noticed, and opening any one wide%n"
                        .formatted(policies.size(), tables().size()));
    }

    @Test
    void opening_any_one_policy_wide_turns_a_check_red() throws SQLException {
        var unnoticed = new ArrayList<Policy>();
        for (var p : policies())
            if (!p.isDefiner() && red(p.table(), p.openWide()).isEmpty()) unnoticed.add(p);
        // The job that clears expired drafts sees all of them, and may delete only those.
        assertThat(unnoticed).map(Policy::name).isSubsetOf("expired");
    }

    @Test
    void switching_row_security_off_on_any_table_turns_a_check_red() throws SQLException {
        try (var connection = AREA.superuser().getConnection()) {
            for (var table : tables())
                if (new PolicyChecks(connection, table).isReachable())
                    assertThat(red(table, "alter table " + table + " disable row level security"))
                            .as(table)
                            .isNotEmpty();
        }
    }

    private static List<String> red(String table, String change) throws SQLException {
        Cases.ofArea();
        try (var connection = AREA.superuser().getConnection()) {
            connection.setAutoCommit(false);
            try (var s = connection.createStatement()) {
                s.execute("set local lock_timeout = '20s'");
                PolicySeeds.plant(connection);
                s.execute(change);
                return new PolicyChecks(connection, table).red();
            } finally {
                connection.rollback();
            }
        }
    }

    private static List<Policy> policies() throws SQLException {
        var policies = new ArrayList<Policy>();
        try (var connection = AREA.superuser().getConnection()) {
            query(
                    connection,
                    "select tablename, policyname, cmd, roles = '{waymark_definer}' from pg_policies"
                            + " where schemaname = 'public' order by 1, 2",
                    r ->
                            policies.add(
                                    new Policy(
                                            r.getString(1),
                                            r.getString(2),
                                            r.getString(3),
                                            r.getBoolean(4))));
        }
        assertThat(policies).hasSizeGreaterThan(80);
        return policies;
    }

    private static Set<String> tables() throws SQLException {
        var tables = new TreeSet<String>();
        policies().forEach(p -> tables.add(p.table()));
        return tables;
    }

    interface Each {
        void row(java.sql.ResultSet r) throws SQLException;
    }

    private static void query(Connection connection, String sql, Each each) throws SQLException {
        try (var s = connection.createStatement();
                var r = s.executeQuery(sql)) {
            while (r.next()) each.row(r);
        }
    }
}
