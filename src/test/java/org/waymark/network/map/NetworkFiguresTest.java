package org.waymark.network.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.waymark.calendar.England;
import org.waymark.network.SubjectId;
import org.waymark.sql.Sql;
import org.waymark.testing.Northmoor;

/**
 * 10,000 records and 40,000 links: how long a neighbourhood of two steps and a shortest way take
 * police intelligence, under row security, and by which plans. Run by scripts/network-figures.
 */
@ResourceLock("second area")
@EnabledIfSystemProperty(named = "waymark.network", matches = "figures")
class NetworkFiguresTest {
    private static final String WHO = "Lucy Fenn";
    private static final int STARTS = 200;
    private static final Northmoor AREA = Northmoor.second();
    private final List<String> report = new ArrayList<>();

    @Test
    void a_neighbourhood_and_a_shortest_way_among_ten_thousand_records() throws IOException {
        GeneratedNetwork.addTo(AREA.sql());
        say(one("select version()"));
        say("Links of a record: " + one(DEGREES));
        var seen = visible();
        say("Records that %s may see: %d of %d; links: %s".formatted(WHO, seen.size(), GeneratedNetwork.RECORDS, counted()));
        var random = new Random(2026);
        var starts = random.ints(2L * STARTS, 0, seen.size()).mapToObj(seen::get).toList();
        var maps = AREA.bean(NetworkMaps.class);
        var questions = AREA.bean(NetworkQuestions.class);
        for (int round = 0; round < 2; round++) {
            say(round == 0 ? "Cold, first use of each:" : "Warm:");
            for (var filter : List.of(NetworkFilter.USUAL)) {
                measure("neighbourhood of two steps, SQL alone", starts, i -> walk(starts.get(i), filter));
                measure(
                        "neighbourhood of two steps, with names, links and its log",
                        starts,
                        i -> maps.around(starts.get(i), 2, filter).nodes().size());
                measure(
                        "shortest way, SQL alone",
                        starts,
                        i -> way(starts.get(i), starts.get(i + STARTS), filter));
                measure(
                        "shortest way, with names, links and its log",
                        starts,
                        i -> questions.path(starts.get(i), starts.get(i + STARTS), filter).steps().size());
                measure(
                        "what two share",
                        starts,
                        i -> questions.shared(starts.get(i), starts.get(i + STARTS), filter).between().size());
            }
        }
        plans(starts.getFirst());
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "network-figures.txt"), report);
        assertThat(report).isNotEmpty();
    }

    private interface Asked {
        int of(int start);
    }

    private void measure(String what, List<SubjectId> starts, Asked asked) {
        assertThat(starts.size()).isEqualTo(2 * STARTS);
        var times = new ArrayList<Double>();
        var sizes = new ArrayList<Integer>();
        for (int i = 0; i < STARTS; i++) {
            var at = i;
            var began = System.nanoTime();
            IntSupplier question = () -> AREA.as(WHO, () -> asked.of(at));
            sizes.add(question.getAsInt());
            times.add((System.nanoTime() - began) / 1e6);
        }
        times.sort(null);
        sizes.sort(null);
        say(
                "%-62s median %6.1f ms, 95 of 100 %6.1f ms, longest %6.1f ms (answers: median %d, most %d)"
                        .formatted(
                                what,
                                times.get(STARTS / 2),
                                times.get(STARTS * 95 / 100),
                                times.getLast(),
                                sizes.get(STARTS / 2),
                                sizes.getLast()));
    }

    private int walk(SubjectId start, NetworkFilter filter) {
        return sql().list(
                        "select node from network_neighbourhood(?, ?, ?, %s)".formatted(NetworkFilter.SQL),
                        r -> r.uuid("node"),
                        filter.after(today(), start, 2, NetworkMaps.MOST_RECORDS + 1))
                .size();
    }

    private int way(SubjectId from, SubjectId to, NetworkFilter filter) {
        return sql().one(
                        "select links from network_path(?, ?, ?, ?, %s)".formatted(NetworkFilter.SQL),
                        r -> r.uuids("links").size(),
                        filter.after(
                                today(), from, to, NetworkQuestions.MOST_STEPS, NetworkQuestions.MOST_WALKED));
    }

    /** Of the statement that each step of both walks runs: from one record, and from its whole first ring. */
    private void plans(SubjectId start) {
        var ring = AREA.as(WHO, () -> AREA.bean(NetworkMaps.class).around(start, 1, NetworkFilter.USUAL)).nodes();
        var ids = ring.stream().map(n -> n.id().value()).toList();
        for (var nodes : List.of(List.of(start.value()), ids)) {
            say("");
            say("explain (analyze, buffers) of one step from %d records:".formatted(nodes.size()));
            AREA.as(WHO, () -> explain(nodes)).forEach(this::say);
        }
    }

    private List<String> explain(List<UUID> nodes) {
        return sql().list(
                "explain (analyze, buffers) select * from network_steps(?::uuid[], %s)".formatted(NetworkFilter.SQL),
                r -> r.text("QUERY PLAN"),
                NetworkFilter.USUAL.after(today(), nodes));
    }

    private List<SubjectId> visible() {
        return AREA.as(
                WHO,
                () ->
                        sql().list(
                                "select id from subject where merged_into is null and created_at < now() order by id",
                                r -> r.id("id", SubjectId::new)));
    }

    private String counted() {
        return AREA.as(WHO, () -> sql().one("select count(*)::text as n from subject_link", r -> r.text("n")));
    }

    private static final String DEGREES =
            """
            select format('median %s, 99 of 100 %s, most %s', percentile_disc(0.5) within group (order by n),
                          percentile_disc(0.99) within group (order by n), max(n))
            from (select count(*) as n from subject_link l cross join lateral (values (l.from_id), (l.to_id)) e (id) group by e.id) d
            """;

    private static String one(String query) {
        return AREA.sql().sql(query).query(String.class).single();
    }

    private static Sql sql() {
        return AREA.bean(Sql.class);
    }

    private static java.time.LocalDate today() {
        return England.dateOf(AREA.bean(Clock.class).instant());
    }

    private void say(String line) {
        report.add(line);
        System.out.println(line);
    }
}
