package org.waymark.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.waymark.testing.Figures;
import org.waymark.testing.Northmoor;

/**
 * Where the read log cannot be written, no page and no answer of the API shows a child (safety rule
 * 11, architecture.md "Reads"): the log's table is made to refuse, as a full disk would. Each route
 * is asked by one of those who may open it, in a third of the states in which it opens ({@code
 * -Dwaymark.matrix=all}: in each).
 */
@ResourceLock("second area")
class NoLogNoPageTest {
    private static final int EVERY = 3;

    private static final Northmoor AREA = Northmoor.second();
    private static final Matrix MATRIX = Matrix.read();
    private static final Map<String, Caller> CALLERS = new HashMap<>();
    private static List<Case> cases = List.of();

    @BeforeAll
    static void refuse() {
        cases = Cases.in(AREA);
        for (var persona :
                List.of(
                        "reporter",
                        "lead",
                        "front-door",
                        "manager",
                        "social-worker",
                        "police",
                        "lado",
                        "duty",
                        "other-reporter"))
            CALLERS.put(persona, Caller.of(AREA, AREA.person(MATRIX.nameOf(persona))));
        sql(
                "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no space left' using errcode = '53100'; end $$");
        sql(
                "create trigger refuse before insert on read_log for each row execute function refuse()");
    }

    @AfterAll
    static void acceptAgain() {
        sql("drop trigger refuse on read_log");
        sql("drop function refuse()");
    }

    @Test
    void no_page_of_a_record_renders() {
        var shown = new ArrayList<String>();
        var asked = new ArrayList<String>();
        Route.table(AREA)
                .forEach((name, route) -> {
                    var row = MATRIX.rows().get(name);
                    if (row == null || !row.shows() || !route.reads()) return;
                    for (var c : inTurn(name, opens(route, row))) {
                        var may = mayOpen(row, c);
                        var persona = may.get(Math.floorMod(name.hashCode(), may.size()));
                        var path = route.path(c.values()) + row.query();
                        var got = Objects.requireNonNull(CALLERS.get(persona)).call(route, path);
                        asked.add(name);
                        if (got.status() != 503 || got.body().contains(c.name()))
                            shown.add(
                                    "%s as %s, %s: %d"
                                            .formatted(name, persona, c.state(), got.status()));
                    }
                });
        assertThat(shown).isEmpty();
        Figures.write(
                "no-log",
                "Without the read log: %d answers that would show a child, none does%n"
                        .formatted(asked.size()));
    }

    private static List<Case> opens(Route route, Matrix.Row row) {
        return cases.stream().filter(c -> c.has(route) && !mayOpen(row, c).isEmpty()).toList();
    }

    private static List<String> mayOpen(Matrix.Row row, Case c) {
        return CALLERS.keySet().stream()
                .filter(p -> row.expected(p, c.state()) == Answer.OPEN)
                .sorted()
                .toList();
    }

    /** Every third, and one at least; which, differs from route to route. */
    private static List<Case> inTurn(String route, List<Case> open) {
        if (open.isEmpty() || "all".equals(System.getProperty("waymark.matrix"))) return open;
        var first = Math.floorMod(route.hashCode(), Math.min(EVERY, open.size()));
        return IntStream.range(0, open.size())
                .filter(i -> i % EVERY == first)
                .mapToObj(open::get)
                .toList();
    }

    @Test
    void no_list_names_a_child() {
        var shown = new ArrayList<String>();
        Route.table(AREA)
                .forEach((name, route) -> {
                    var row = MATRIX.rows().get(name);
                    if (row == null
                            || row.sees() != null
                            || !route.reads()
                            || !route.variables().isEmpty()) return;
                    CALLERS.forEach((persona, caller) -> {
                        var body = caller.call(route, route.pattern() + row.query()).body();
                        for (var c : cases)
                            if (body.contains(c.name()))
                                shown.add("%s as %s: %s".formatted(name, persona, c.state()));
                    });
                });
        assertThat(shown).isEmpty();
    }

    private static void sql(String statement) {
        AREA.sql().sql(statement).update();
    }
}
