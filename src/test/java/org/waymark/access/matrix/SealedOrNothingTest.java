package org.waymark.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.child.Described;
import org.waymark.testing.Northmoor;
import org.waymark.testing.Statements;

/**
 * A sealed file and none at all answer alike on every route of a file and of a child, read or act:
 * status, headers, where they lead, bytes and what is said to the database (safety rule 4). The
 * stopwatch is not asked: equal work takes equal time, and a busy machine proves nothing.
 */
class SealedOrNothingTest {
    private static final LocalDate BORN = LocalDate.of(2013, 5, 6);
    private static final String NONE = "WM-2026-999999";

    private final Northmoor area = Northmoor.area();
    private final String family = Described.unheard();
    private final Described.Raised sealed =
            new Described().refer("Joe Tanner", child("Perpetua", family, BORN, null));
    private final UUID nobody = UUID.randomUUID();

    @BeforeEach
    void seal() {
        Described.close(sealed, 2, "A relative works in the team");
    }

    /** Those who had it before, and one of each that never had. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Priya Nair",
                "Anita Rao",
                "Karen Doyle",
                "Joe Tanner",
                "Lorna Blythe",
                "Moira Kelly",
                "Miriam Stone"
            })
    void everyRouteOfAFileAnswersAlikeInHeadersStatementsAndWhereItLeads(String who) {
        var caller = caller(who);
        var there = values(sealed.reference(), sealed.child().value());
        var nothing = values(NONE, nobody);
        for (var route : Route.table(area).values()) {
            if (route.variables().isEmpty() || !there.keySet().containsAll(route.variables()))
                continue;
            alike(caller, route, who, route.path(there), route.path(nothing), "", "");
        }
    }

    /** What is asked for in a form, not in the address. */
    @ParameterizedTest
    @ValueSource(strings = {"Priya Nair", "Karen Doyle", "Joe Tanner", "Vera Quist"})
    void whatIsTypedAnswersAlikeToo(String who) {
        var caller = caller(who);
        for (var path : List.of("/", "/police/protection", "/missing/new", "/danger", "/children"))
            for (var field : List.of("reference", "file", "child", "known", "q"))
                alike(
                        caller,
                        new Route("POST", path),
                        who + " " + field,
                        path,
                        path,
                        typed(field, sealed.reference(), sealed.child().value()),
                        typed(field, NONE, nobody));
    }

    /** Whose token was used before: its first use in a day is noted. */
    private Caller caller(String who) {
        var caller = Caller.of(area, area.person(who));
        caller.call(Route.of("GET /api/v1/procedures"), "/api/v1/procedures");
        return caller;
    }

    private static String typed(String field, String reference, UUID child) {
        var value = List.of("child", "known").contains(field) ? child.toString() : reference;
        return field + "=" + value + "&";
    }

    private void alike(
            Caller caller,
            Route route,
            String who,
            String there,
            String nothing,
            String typedThere,
            String typedNothing) {
        var what = route.name() + " as " + who;
        var one = "sealed " + UUID.randomUUID();
        var other = "nothing " + UUID.randomUUID();
        var got = caller.answer(route, there, typedThere, one);
        var expected = caller.answer(route, nothing, typedNothing, other);
        assertThat(got.statusCode()).as(what).isEqualTo(expected.statusCode());
        assertThat(headers(got)).as(what).isEqualTo(headers(expected));
        assertThat(Caller.same(got.body())).as(what).isEqualTo(Caller.same(expected.body()));
        assertThat(got.body()).as(what).doesNotContain("Perpetua", family);
        assertThat(Statements.of(one)).as(what).isEqualTo(Statements.of(other));
    }

    /**
     * All but the hour, what is drawn anew for every answer, and that a connection is closed after
     * its hundredth.
     */
    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        var headers = new TreeMap<String, List<String>>();
        answer.headers()
                .map()
                .forEach((name, values) -> {
                    if (!name.equalsIgnoreCase("date") && !name.equalsIgnoreCase("connection"))
                        headers.put(
                                name.toLowerCase(java.util.Locale.ROOT),
                                values.stream()
                                        .map(v -> Caller.same(v).replaceAll("'nonce-[^']*'", "…"))
                                        .toList());
                });
        return headers;
    }

    private static Map<String, String> values(String reference, UUID child) {
        return Map.of("reference", reference, "child", child.toString());
    }
}
