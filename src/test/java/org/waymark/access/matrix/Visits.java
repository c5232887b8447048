package org.waymark.access.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.matrix.Caller.Got;
import org.waymark.access.matrix.Matrix.Row;

/** One persona goes to every route in every state; what was not as expected is kept in words. */
final class Visits {
    /** -Dwaymark.matrix=all: every cell, in about three times the time. */
    private static final boolean ALL = "all".equals(System.getProperty("waymark.matrix"));

    private final String persona;
    private final Caller caller;
    private final @Nullable Looked looked;
    private final Matrix matrix;
    private final List<Case> cases;
    private final Named named;
    private final Map<String, String> any;
    private final List<String> wrong = new ArrayList<>();
    private int answers;

    /**
     * @param looked null for somebody who is not signed in
     * @param any variables that name one's own things, or what all may read
     */
    Visits(
            String persona,
            Caller caller,
            @Nullable Looked looked,
            Matrix matrix,
            List<Case> cases,
            Map<String, String> any) {
        this.persona = persona;
        this.caller = caller;
        this.looked = looked;
        this.matrix = matrix;
        this.cases = cases;
        this.named = new Named(cases);
        this.any = any;
    }

    List<String> wrong() {
        return wrong;
    }

    int answers() {
        return answers;
    }

    void to(Route route, Row row) {
        if (isAnothers(route, row)) return;
        var refused = 0;
        var shown = new HashMap<String, Case>();
        if (recordVariables(route).isEmpty()) {
            if (check(route, row, "-", any, null).answer() == Answer.FORBIDDEN) refused++;
        } else {
            var without = call(route, row, nobody(route));
            var nothing = without.comparable();
            if (without.answer() == Answer.FORBIDDEN) refused++;
            if (without.answer() != row.without(persona))
                wrong.add(line(route, "no such record", row.without(persona), without));
            var sees =
                    cases.stream().anyMatch(c -> row.expected(persona, c.state()) == Answer.OPEN);
            for (var c : cases) {
                if (!c.values().keySet().containsAll(recordVariables(route))) continue;
                if (row.expected(persona, c.state()) != Answer.OPEN
                        && !inTurn(route, c, sees ? 5 : 17)) continue;
                var got = check(route, row, c.state(), with(c), nothing);
                if (got.answer() == Answer.FORBIDDEN) refused++;
                if (got.status() == 200) shown.put(c.child().toString(), c);
            }
        }
        audit(route, row, shown, refused);
    }

    private Got check(
            Route route, Row row, String state, Map<String, String> values, @Nullable Got nothing) {
        var got = call(route, row, values);
        var expected = row.expected(persona, state);
        if (got.answer() != expected) wrong.add(line(route, state, expected, got));
        else if (nothing != null
                && expected == row.without(persona)
                && expected != Answer.OPEN
                && !got.comparable().equals(nothing))
            wrong.add(
                    line(route, state, expected, got)
                            + ": differs from a record that is not there: "
                            + nothing.difference(got.comparable()));
        SourceCanary.leak(persona, got.body())
                .ifPresent(leak -> wrong.add(line(route, state, expected, got) + ": " + leak));
        for (var c : named.in(got.body()))
            if (!matrix.mayName(c.state()).contains(persona))
                wrong.add(line(route, state, expected, got) + ": names the child of " + c.state());
        return got;
    }

    /** Of those who have nothing to see at any state of a record, every second goes there. */
    private boolean isAnothers(Route route, Row row) {
        return !ALL
                && !recordVariables(route).isEmpty()
                && Math.floorMod((persona + route.name()).hashCode(), 2) != 0
                && cases.stream().noneMatch(c -> row.expected(persona, c.state()) == Answer.OPEN);
    }

    /**
     * Where somebody has nothing to see at a route, they go there for the sealed file and in a
     * seventeenth of the other states (a fifth where they see it in some state); others of them in
     * the others.
     */
    private boolean inTurn(Route route, Case c, int every) {
        return ALL
                || c.state().equals("sealed")
                || Math.floorMod((persona + route.name()).hashCode() + cases.indexOf(c), every)
                        == 0;
    }

    /** One entry for each child shown, one for each refusal, none for anybody else. */
    private void audit(Route route, Row row, Map<String, Case> shown, int refused) {
        if (looked == null) return;
        var log = looked.since();
        var refusals = log.getOrDefault(Looked.NO_CHILD, 0);
        if (refusals != refused)
            wrong.add(
                    "%s as %s: %d refusals, %d logged"
                            .formatted(route.name(), persona, refused, refusals));
        if (row.shows() && route.reads())
            shown.forEach((child, c) -> {
                if (!log.containsKey(child))
                    wrong.add(
                            "%s as %s, %s: shown, not logged"
                                    .formatted(route.name(), persona, c.state()));
            });
        for (var c : cases)
            if (log.containsKey(c.child().toString())
                    && !matrix.mayKnowOf(c.state()).contains(persona))
                wrong.add(
                        "%s as %s, %s: logged as shown"
                                .formatted(route.name(), persona, c.state()));
    }

    private Got call(Route route, Row row, Map<String, String> values) {
        answers++;
        return caller.call(route, route.path(values) + row.query());
    }

    private List<String> recordVariables(Route route) {
        return route.variables().stream().filter(v -> !any.containsKey(v)).toList();
    }

    private Map<String, String> nobody(Route route) {
        var values = new HashMap<>(any);
        for (var v : recordVariables(route))
            values.put(v, v.equals("reference") ? "WM-2020-999999" : UUID.randomUUID().toString());
        return values;
    }

    private Map<String, String> with(Case c) {
        var values = new HashMap<>(any);
        values.putAll(c.values());
        return values;
    }

    private String line(Route route, String state, Answer expected, Got got) {
        return "%s as %s, %s: expected %s, got %s (%d)"
                .formatted(route.name(), persona, state, expected, got.answer(), got.status());
    }
}
