package org.waymark.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.waymark.testing.Figures;
import org.waymark.testing.Northmoor;

/**
 * Who may what: every role and relation × every route × every state of a record (domain.md H.2,
 * H.3).
 */
@Isolated
class AccessMatrixTest {
    private static final int AT_ONCE = 3;

    /** What ends a draft, and the session, comes last. */
    private static final List<String> LAST =
            List.of("POST /concerns/drafts/{draft}/discard", "GET /session-ended");

    private static final Northmoor AREA = Northmoor.area();

    private final Matrix matrix = Matrix.read();
    private final java.util.SortedMap<String, Route> table = Route.table(AREA);
    private final Map<String, String> any = AnyValues.of(AREA);

    @Test
    void every_route_has_a_row_and_every_row_a_route() {
        assertThat(matrix.rows().keySet())
                .as("access-matrix.yaml, against Spring's own route table")
                .containsExactlyInAnyOrderElementsOf(table.keySet());
    }

    @Test
    void everybody_gets_the_answer_that_need_to_know_asks_for() throws Exception {
        var began = System.nanoTime();
        AREA.sql().sql("delete from sign_in_bucket").update();
        var cases = Cases.ofArea();
        assertThat(cases.stream().map(Case::state))
                .containsExactlyInAnyOrderElementsOf(matrix.states());
        var visits = all(cases);
        var answers = visits.stream().mapToInt(Visits::answers).sum();
        Figures.write(
                "access-matrix",
                "Access matrix: %d roles and relations × %d routes × %d states of a record, %d answers in %d s%n"
                        .formatted(
                                matrix.personas().size() + 1,
                                table.size(),
                                cases.size(),
                                answers,
                                (System.nanoTime() - began) / 1_000_000_000));
        var wrong = visits.stream().flatMap(v -> v.wrong().stream()).sorted().toList();
        Files.write(Path.of("target", "access-matrix-wrong.txt"), wrong);
        assertThat(wrong).as("all are in target/access-matrix-wrong.txt").isEmpty();
    }

    private List<Visits> all(List<Case> cases) throws Exception {
        var work = new java.util.ArrayList<Callable<Visits>>();
        work.add(() -> visit(Matrix.ANONYMOUS, null, cases));
        matrix.personas().forEach((persona, name) -> work.add(() -> visit(persona, name, cases)));
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var done = new java.util.ArrayList<Visits>();
            for (var visit : pool.invokeAll(work)) done.add(visit.get());
            return done;
        }
    }

    private Visits visit(String persona, @Nullable String name, List<Case> cases) {
        if (name == null)
            return goTo(new Visits(persona, Caller.anonymous(AREA), null, matrix, cases, any));
        var person = AREA.person(name);
        try (var connection = AREA.superuser().getConnection()) {
            var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var looked = new Looked(sql, person.id());
            return goTo(new Visits(persona, Caller.of(AREA, person), looked, matrix, cases, any));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Visits goTo(Visits visits) {
        table.keySet().stream()
                .filter(name -> !LAST.contains(name))
                .forEach(name -> go(visits, name));
        LAST.forEach(name -> go(visits, name));
        return visits;
    }

    private void go(Visits visits, String name) {
        var row = matrix.rows().get(name);
        var route = table.get(name);
        if (row != null && route != null) visits.to(route, row);
    }
}
