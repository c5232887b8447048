package org.waymark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.ChildId;
import org.waymark.child.Described;
import org.waymark.sql.Sql;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import org.waymark.testing.Statements;

/** The history of a long file, a page at a time (quality.md: flat in file length). */
class ChronologyTest {
    private static final int EVENTS = 300;
    private static final Instant FIRST = Instant.parse("2025-01-06T09:00:00Z");

    private final Northmoor area = Northmoor.area();
    private final Described described = new Described();
    private final Described.Raised known =
            described.refer(
                    "Joe Tanner",
                    child("Leonora", Described.unheard(), LocalDate.of(2010, 2, 2), null));
    private final Api api = area.api("Priya Nair");
    private final String path = "/api/v1/files/" + known.reference() + "/chronology";

    @Test
    void everyEventOfALongFileIsOnExactlyOnePageAndTheWayBackIsTheSame() {
        add(known.child(), EVENTS);
        var forward = new ArrayList<List<String>>();
        var ids = new ArrayList<String>();
        String before = null;
        String lastPage = null;
        do {
            var page = api.get(before == null ? path : path + "?before=" + before).body();
            forward.add(idsOf(page));
            ids.addAll(forward.getLast());
            lastPage = page.at("/after").asString("");
            before = page.at("/before").asString("");
        } while (!before.isEmpty());
        assertThat(ids).hasSizeGreaterThan(EVENTS).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ids)).hasSize(total());
        var back = new ArrayList<List<String>>();
        for (var after = lastPage; !after.isEmpty(); ) {
            var page = api.get(path + "?after=" + after).body();
            back.addFirst(idsOf(page));
            after = page.at("/after").asString("");
        }
        assertThat(back.stream().flatMap(List::stream))
                .containsExactlyElementsOf(ids.subList(0, ids.size() - forward.getLast().size()));
    }

    @Test
    void anyPageCostsTheSameNumberOfStatements() {
        add(known.child(), EVENTS);
        var second = api.get(path).body().at("/before").asString();
        api.counted("chronology first", path);
        api.counted("chronology second", path + "?before=" + second);
        assertThat(Statements.of("chronology second"))
                .hasSameSizeAs(Statements.of("chronology first"));
    }

    @Test
    void theChronologyIsFilteredByKindAgencyAndPeriod() {
        add(known.child(), 10);
        var concerns = api.get(path + "?kind=concerns").body().at("/events");
        assertThat(FileTest.headlines(concerns)).containsExactly("Concern raised");
        var school = area.person("Joe Tanner").agency().id();
        for (var e : api.get(path + "?agency=" + school).body().at("/events"))
            assertThat(e.at("/agency").asString()).isEqualTo("Harbour Academy");
        var old = api.get(path + "?from=2025-01-01&until=2025-12-31").body().at("/events");
        assertThat(old.size()).isEqualTo(10);
        assertThat(api.get(path + "?kind=nonsense").status()).isEqualTo(422);
        assertThat(api.get(path + "?before=nonsense").status()).isEqualTo(422);
    }

    /** Three at each moment, so that the id decides between them. */
    private void add(ChildId child, int events) {
        area.run(
                "Priya Nair",
                () ->
                        area.bean(Sql.class)
                                .call(
                                        """
                                        select append_event(gen_random_uuid(), ?, 'WarningSet', ?, null, 'core', ?,
                                            ?::timestamptz + (n / 3) * interval '1 hour', 'MINUTE', now(), 'Number ' || n, null, '{}')
                                        from generate_series(0, ? - 1) n
                                        """,
                                        child,
                                        child,
                                        area.person("Priya Nair").agency().id(),
                                        FIRST,
                                        events));
    }

    private int total() {
        return area.sql()
                .sql("select count(*) from case_event where child_id = ?")
                .param(known.child().value())
                .query(Integer.class)
                .single();
    }

    private static List<String> idsOf(tools.jackson.databind.JsonNode page) {
        var ids = new ArrayList<String>();
        page.at("/events").forEach(e -> ids.add(e.at("/id").asString()));
        return ids;
    }
}
