package org.waymark.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.support.Supported.id;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.sql.Sql;
import org.waymark.testing.Northmoor;

/** Who sees which row, asked of PostgreSQL itself (domain.md H.3; ADR 0001). */
class NetworkRowsTest {
    private final Northmoor area = Northmoor.area();

    @Test
    void a_link_is_there_for_whoever_may_see_both_of_its_ends_and_for_nobody_else() {
        var mine = AtNetwork.childOf(AtNetwork.LORNA);
        var other = AtNetwork.childOf(AtNetwork.DEV);
        var park = AtNetwork.place("A place for rows");
        var first =
                UUID.fromString(
                        id(AtNetwork.link(AtNetwork.OFFICER, park, mine, "FREQUENTS", false)));
        var second =
                UUID.fromString(
                        id(AtNetwork.link(AtNetwork.OFFICER, park, other, "FREQUENTS", false)));
        for (var who :
                List.of("Joe Tanner", "Vera Quist", "Moira Kelly", "Ruth Ellery", "Ollie Trent")) {
            assertThat(seen(who, "subject_link", "id", first, second)).as(who).isZero();
            assertThat(seen(who, "subject", "id", UUID.fromString(park))).as(who).isZero();
            assertThat(seen(who, "subject_key", "subject_id", UUID.fromString(park)))
                    .as(who)
                    .isZero();
            assertThat(seen(who, "subject_event", "subject_id", UUID.fromString(park)))
                    .as(who)
                    .isZero();
        }
        assertThat(seen("Imran Sheikh", "subject", "id", UUID.fromString(park))).isOne();
        assertThat(seen("Imran Sheikh", "subject_link", "id", first, second)).isZero();
        assertThat(seen(AtNetwork.OFFICER, "subject_link", "id", first, second)).isEqualTo(2);
        assertThat(seen(AtNetwork.LORNA, "subject_link", "id", first, second)).isOne();
        assertThat(seen(AtNetwork.DEV, "subject_link", "id", second)).isOne();
        assertThat(seen(AtNetwork.DEV, "subject_event", "link_id", first)).isZero();
        assertThat(seen("Joe Tanner", "subject", "child_id", mine.id().value())).isZero();
        assertThat(seen(AtNetwork.LORNA, "subject", "child_id", mine.id().value())).isOne();
    }

    @Test
    void a_walk_of_two_steps_reads_links_by_their_indexes() throws SQLException {
        var plan = new ArrayList<String>();
        try (var c = area.superuser().getConnection()) {
            c.setAutoCommit(false);
            try (var s = c.createStatement()) {
                // The planner's choice where there are many: a small table is read from end to end
                // by right.
                s.execute("set local enable_seqscan = off");
                s.execute("set local role waymark_app");
                s.execute(
                        "select set_config('app.practitioner', '%s', true)"
                                .formatted(area.person(AtNetwork.OFFICER).id()));
                var r =
                        s.executeQuery(
                                """
                                explain with recursive walk (id, depth) as (
                                    select '%s'::uuid, 0
                                    union
                                    select o.id, w.depth + 1 from walk w cross join lateral (
                                        select l.to_id as id from subject_link l where l.from_id = w.id
                                        union all select l.from_id from subject_link l where l.to_id = w.id) o
                                    where w.depth < 2)
                                select distinct id from walk
                                """
                                        .formatted(UUID.randomUUID()));
                while (r.next()) plan.add(r.getString(1));
            }
            c.rollback();
        }
        assertThat(String.join("\n", plan))
                .contains("subject_link_from", "subject_link_to", "subject_pkey")
                .doesNotContain("Seq Scan");
    }

    private int seen(String who, String table, String column, UUID... ids) {
        return area.as(
                who,
                () ->
                        area.bean(Sql.class)
                                .one(
                                        "select count(*) as n from %s where %s = any (?::uuid[])"
                                                .formatted(table, column),
                                        r -> r.number("n"),
                                        List.of(ids)));
    }
}
