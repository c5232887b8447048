package org.waymark.child.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.testing.Northmoor;

/** The board shows whoever waited longest first, page by page. */
class LongestWaitingTest {
    @Test
    void the_next_page_begins_after_the_last_that_is_shown() {
        assertThat(LongestWaiting.next(waiting(50))).isNull();
        var found = waiting(51);
        var next = LongestWaiting.next(found);
        assertThat(next).isNotNull();
        assertThat(LongestWaiting.parse(next))
                .isEqualTo(
                        new LongestWaiting(found.get(49).since(), found.get(49).child().value()));
    }

    @Test
    void what_no_page_has_said_is_the_beginning() {
        var first = LongestWaiting.parse(null);
        assertThat(List.of("", "x", "2026-11-25T10:00:00Z", "-1000000000-01-01T00:00:00Z_x"))
                .allSatisfy(junk -> assertThat(LongestWaiting.parse(junk)).isEqualTo(first));
    }

    @Test
    void a_manager_reads_on_from_there() {
        var anita = Northmoor.area().api("Anita Rao");
        var all = anita.get("/api/v1/allocations").body().get("waiting");
        var end = "/api/v1/allocations?after=2099-01-01T00:00:00Z_" + UUID.randomUUID();
        assertThat(anita.get(end).body().get("waiting")).isEmpty();
        if (all.isEmpty()) return;
        var first = all.get(0);
        var after = first.get("since").asString() + "_" + first.get("child").asString();
        var rest = anita.get("/api/v1/allocations?after=" + after).body().get("waiting");
        assertThat(rest.valueStream().map(w -> w.get("child").asString()))
                .doesNotContain(first.get("child").asString());
    }

    private static List<Board.Waiting> waiting(int n) {
        return IntStream.range(0, n)
                .mapToObj(i ->
                        new Board.Waiting(
                                new ChildId(UUID.randomUUID()),
                                new CaseReference("WM-2026-%06d".formatted(i + 1)),
                                "Robin",
                                "Team",
                                Instant.EPOCH.plusSeconds(i)))
                .toList();
    }
}
