package org.waymark.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The plans by which the database answered one request, as they ran: under row security, with the
 * request's own values, those of its functions and policies included. PostgreSQL's auto_explain
 * sends them as notices.
 */
public final class Plans {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> SETTINGS =
            List.of(
                    "session_preload_libraries = 'auto_explain'",
                    "auto_explain.log_min_duration = 0",
                    "auto_explain.log_level = 'notice'",
                    "auto_explain.log_format = 'json'",
                    "auto_explain.log_analyze = on",
                    "auto_explain.log_buffers = on",
                    "auto_explain.log_timing = off",
                    "auto_explain.log_nested_statements = on");

    private final List<JsonNode> all = new ArrayList<>();
    private long buffers;

    private Plans() {}

    /** From now on every connection of this area's application says its plans. */
    public static void sayIn(Northmoor area) {
        var database = area.sql().sql("select current_database()").query(String.class).single();
        var role = "alter role waymark_app in database " + database;
        for (var setting : SETTINGS) area.sql().sql(role + " set " + setting).update();
        newConnections(area);
    }

    public static void sayNoMoreIn(Northmoor area) {
        var database = area.sql().sql("select current_database()").query(String.class).single();
        area.sql().sql("alter role waymark_app in database " + database + " reset all").update();
        newConnections(area);
    }

    /** Of the request that was {@link Api#counted counted} under this name. */
    public static Plans of(String name) {
        var plans = new Plans();
        for (var notices : Statements.noticesOf(name)) {
            var said = notices.stream().filter(n -> n.contains("plan:")).map(Plans::read).toList();
            if (said.isEmpty()) continue;
            plans.all.addAll(said);
            // What a statement's functions ask is said before it and counted within it.
            var whole = said.getLast();
            plans.buffers +=
                    whole.path("Shared Hit Blocks").asLong()
                            + whole.path("Shared Read Blocks").asLong();
        }
        return plans;
    }

    /** Pages of 8 kB that were looked at: the same on every machine. */
    public long buffers() {
        return buffers;
    }

    public int size() {
        return all.size();
    }

    /** Tables that were read from end to end, with the rows read, if more than these. */
    public List<String> wholeTables(int rows) {
        return nodes("Seq Scan").stream()
                .filter(n -> read(n) > rows)
                .map(n -> n.path("Relation Name").asString() + ": " + read(n))
                .toList();
    }

    /** Sorts of more rows than these, by what they sort. */
    public List<String> sorts(int rows) {
        return all.stream()
                .flatMap(plan -> plan.findParents("Sort Key").stream())
                .filter(n -> n.path("Plans").valueStream().anyMatch(below -> rows(below) > rows))
                .map(n -> n.path("Sort Key") + ": " + rows(n.path("Plans").path(0)))
                .toList();
    }

    private List<JsonNode> nodes(String type) {
        return all.stream()
                .flatMap(plan -> plan.findParents("Node Type").stream())
                .filter(n -> n.path("Node Type").asString().equals(type))
                .toList();
    }

    /** Of one scan: a small table may be looked through again and again. */
    private static long read(JsonNode scan) {
        return rows(scan) + Math.round(scan.path("Rows Removed by Filter").asDouble());
    }

    private static long rows(JsonNode node) {
        return Math.round(node.path("Actual Rows").asDouble());
    }

    private static JsonNode read(String notice) {
        return JSON.readTree(notice.substring(notice.indexOf('{'))).path("Plan");
    }

    private static void newConnections(Northmoor area) {
        try {
            var pool = area.bean(DataSource.class).unwrap(HikariDataSource.class);
            pool.getHikariPoolMXBean().softEvictConnections();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
