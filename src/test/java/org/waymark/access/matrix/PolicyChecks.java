package org.waymark.access.matrix;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must hold of one table under need-to-know, asked of the database as each of its roles: who
 * has to do with a child sees and changes, who has not does neither, and nobody is nobody.
 */
final class PolicyChecks {
    private static final String APP = "waymark_app";
    private static final String WORKER = "waymark_worker";
    private static final String DEFINER = "waymark_definer";
    private static final String NOBODY = "";
    private static final String REFUSED = "42501";

    /** Each has to do with some of the children of {@link Cases}. */
    private static final List<String> INSIDERS =
            List.of(
                    "Joe Tanner",
                    "Susan Park",
                    "Priya Nair",
                    "Helen Marsh",
                    "Karen Doyle",
                    "Ruth Ellery",
                    "Lorna Blythe",
                    "Miriam Stone",
                    "Lucy Fenn");

    private static final String OUTSIDER = "Vera Quist";

    /** Where the auditor is no outsider: figures of the area. */
    private static final Map<String, String> OUTSIDERS =
            Map.of("figure_count", "Joe Tanner", "figure_change", "Joe Tanner");

    /** Where a row without values is refused for its values, not for who adds it. */
    private static final Map<String, String> ADD =
            Map.ofEntries(
                    Map.entry("read_log", "(practitioner_id) values (me())"),
                    Map.entry("conflict_record", "(declared_by) values (me())"),
                    Map.entry("search_flag", "(practitioner_id) values (me())"),
                    Map.entry("subject_look", "(practitioner_id) values (me())"),
                    Map.entry("draft", "(owner_id) values (me())"),
                    Map.entry("command_key", "(practitioner_id) values (me())"),
                    Map.entry("information", "(submitted_by) values (me())"),
                    Map.entry("information_source", "(submitted_by) values (me())"),
                    Map.entry("information_text", "(written_by) values (me())"),
                    Map.entry("information_message", "(written_by) values (me())"),
                    Map.entry("information_pack", "(made_by) values (me())"));

    private static final Set<String> DELETES = Set.of("draft");

    private static final Map<String, String> IDS = new java.util.concurrent.ConcurrentHashMap<>();

    private final Connection connection;
    private final String table;
    private final List<String> red = new ArrayList<>();

    PolicyChecks(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** Whether the application has any way at all to this table. */
    boolean isReachable() throws SQLException {
        return may(APP, "SELECT") || may(APP, "INSERT") || may(APP, "UPDATE");
    }

    List<String> red() throws SQLException {
        if (may(APP, "SELECT")) {
            expect("somebody who has to do with a child sees it", anyInsider(this::seen));
            expect("an outsider sees nothing", as(APP, outsider(), this::seen) == 0);
            expect("nobody sees nothing", as(APP, NOBODY, this::seen) == 0);
        }
        if (may(APP, "UPDATE")) {
            expect("somebody who has to do with a child changes it", anyInsider(this::changed));
            expect("an outsider changes nothing", as(APP, outsider(), this::changed) == 0);
            expect("nobody changes nothing", as(APP, NOBODY, this::changed) == 0);
        }
        if (may(APP, "INSERT")) {
            expect("somebody adds", as(APP, INSIDERS.getFirst(), this::added) > 0);
            expect("nobody adds nothing", as(APP, NOBODY, this::added) == 0);
        }
        if (DELETES.contains(table)) deletes();
        if (may(DEFINER, "SELECT"))
            expect("the definer sees all", as(DEFINER, NOBODY, this::seen) > 0);
        if (may(DEFINER, "UPDATE"))
            expect("the definer changes all", as(DEFINER, NOBODY, this::changed) > 0);
        if (may(DEFINER, "INSERT"))
            expect("the definer adds", as(DEFINER, NOBODY, this::added) > 0);
        return red;
    }

    /** The job that clears what has expired. */
    private void deletes() throws SQLException {
        expect("the job sees what expired", as(WORKER, NOBODY, this::seen) > 0);
        var all = as(WORKER, NOBODY, () -> update("delete from " + table));
        expect("the job deletes what expired, and only that", all == PolicySeeds.EXPIRED_DRAFTS);
    }

    private String outsider() {
        return OUTSIDERS.getOrDefault(table, OUTSIDER);
    }

    private boolean anyInsider(Count count) throws SQLException {
        for (var person : INSIDERS) if (as(APP, person, count) > 0) return true;
        return false;
    }

    private int seen() throws SQLException {
        try (var s = connection.createStatement();
                var r = s.executeQuery("select count(*) from " + table)) {
            r.next();
            return r.getInt(1);
        }
    }

    /** Without reading any column, so that only the policy of changes decides. */
    private int changed() throws SQLException {
        return attempt("update %s set %s = default".formatted(table, column()));
    }

    private int added() throws SQLException {
        return attempt("insert into " + table + " " + ADD.getOrDefault(table, "default values"));
    }

    /**
     * 0 if row security refuses it; more if it does not, whatever else may be wrong with the row.
     */
    private int attempt(String sql) throws SQLException {
        try {
            return update(sql);
        } catch (SQLException e) {
            return REFUSED.equals(e.getSQLState()) ? 0 : 1;
        }
    }

    private int update(String sql) throws SQLException {
        try (var s = connection.createStatement()) {
            return s.executeUpdate(sql);
        }
    }

    private String column() throws SQLException {
        return text(
                "select attname from pg_attribute where attrelid = '%s'::regclass and attnum > 0 and attgenerated = '' limit 1"
                        .formatted(table));
    }

    private boolean may(String role, String what) throws SQLException {
        return text("select has_table_privilege('%s', '%s', '%s')".formatted(role, table, what))
                .equals("t");
    }

    private String text(String sql) throws SQLException {
        try (var s = connection.createStatement();
                var r = s.executeQuery(sql)) {
            r.next();
            return r.getString(1);
        }
    }

    private interface Count {
        int get() throws SQLException;
    }

    /** In that role, as that person, and undone. */
    private int as(String role, String person, Count count) throws SQLException {
        var before = connection.setSavepoint();
        try {
            update("set local role " + role);
            text("select set_config('app.practitioner', '%s', true)".formatted(id(person)));
            return count.get();
        } finally {
            connection.rollback(before);
        }
    }

    private static String id(String person) {
        return person.isEmpty() ? "" : IDS.computeIfAbsent(person, PolicyChecks::find);
    }

    private static String find(String person) {
        return org.waymark.testing.Northmoor.area().person(person).id().toString();
    }

    private void expect(String what, boolean holds) {
        if (!holds) red.add(table + ": " + what);
    }
}
