package org.waymark.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/** Figures from counters that are kept in the transaction of what happens. */
class FiguresTest {
    private static final Northmoor AREA = Northmoor.area();
    private static final String YEAR = "2024-25";
    private static final String CLOCKS =
            """
            insert into clock (id, rule_id, child_id, subject_id, author_agency, team_id, started_at, due_at, stopped_at)
            select gen_random_uuid(), 'c10c0000-0000-4000-8000-000000000002', (select child_id from file where level = ? order by opened_at limit 1),
                   gen_random_uuid(), t.agency_id, t.id, timestamptz '2024-06-03 10:00Z', timestamptz '2024-06-04 10:00Z',
                   timestamptz '2024-06-04 09:00Z' + case when n <= ? then interval '1 day' else interval '0' end
            from team t, generate_series(1, ?) n where t.name = ?
            """;

    @Test
    void the_counters_are_what_the_records_say() {
        clocks("Front Door", 0, 2, 9);
        assertCountedRight();
        AREA.bean(Folding.class).fold();
        AREA.bean(Folding.class).fold();
        assertCountedRight();
    }

    /** Each way in which a record moves from one number to another. */
    @Test
    void whatever_happens_to_a_record_moves_its_count() {
        var agency = id("select agency_id from team where name = 'Front Door'");
        var team = id("select id from team where name = 'Children and Families North'");
        var one = child(agency, "Robin");
        var two = child(agency, "Robyn");
        episode(one, agency, "2025-05-01 10:00Z");
        assertCountedRight();
        var later = episode(two, agency, "2025-06-01 10:00Z");
        sql("update child set same_as = ? where id = ?", one, two);
        assertCountedRight();
        sql("update missing_episode set started_at = '2024-12-01 10:00Z' where id = ?", later);
        assertCountedRight();
        sql(
                "update missing_episode set state = 'SET_ASIDE', ended_at = now(), end_words = 'An error' where id = ?",
                later);
        sql("update child set ethnicity = 'WBRI' where id = ?", one);
        sql("update file set team_id = ? where child_id = ?", team, one);
        assertCountedRight();
        judged(one, agency, "EMERGING", "now() - interval '1 day'");
        judged(two, agency, "MODERATE", "now()");
        assertCountedRight();
        sql("update child set same_as = null where id = ?", two);
        sql("update file set closed_at = now() where child_id = ?", two);
        assertCountedRight();
        var guardian = AREA.person("Helen Marsh").id().value();
        sql(
                "update file set level = 2, team_id = null, guardian_id = ? where child_id = any (array[?, ?])",
                guardian,
                one,
                two);
        assertCountedRight();
        assertThat(
                        AREA.sql()
                                .sql("select count(*) from clock_figure where child_id = ?")
                                .param(one)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void small_numbers_never_leave_and_everybody_sees_the_same() {
        clocks("Front Door", 0, 0, 20);
        clocks("Emergency Duty Team", 0, 0, 3);
        var area = figures(AREA.api("Ben Lacey"));
        var text = area.toString();
        assertThat(area.get("topic").asString()).isEqualTo("TIMELINESS");
        for (var line : area.get("lines"))
            for (var count : line.get("counts"))
                for (var part : List.of("total", "part", "rest"))
                    assertThat(count.get(part).asInt(0)).isNotIn(1, 2, 3, 4);
        assertThat(figures(AREA.api("Vera Quist")).toString()).isEqualTo(text);
        assertThat(figures(AREA.api("Ben Lacey")).toString()).isEqualTo(text);
    }

    /** Row security, not the page: a manager of one agency has no other's figures. */
    @Test
    void managers_have_the_figures_of_their_own_agency() {
        var manager = figures(AREA.api("Helen Marsh"));
        assertThat(manager.get("lines").get(0).get("level").asString()).isEqualTo("AGENCY");
        var own = AREA.person("Helen Marsh").agency().id().value();
        var seen =
                AREA.as(
                        "Helen Marsh",
                        () ->
                                AREA.bean(org.waymark.sql.Sql.class)
                                        .list(
                                                "select distinct agency_id from (select agency_id from figure_count union all select agency_id from figure_change) f",
                                                r -> r.uuid("agency_id")));
        assertThat(seen).containsOnly(own);
        assertThat(
                        AREA.as(
                                "Joe Tanner",
                                () ->
                                        AREA.bean(org.waymark.sql.Sql.class)
                                                .exists("select 1 from figure_count")))
                .isFalse();
    }

    @Test
    void what_runs_and_is_over_is_late_and_what_is_due_later_is_not_counted_yet() {
        var due = java.time.Instant.now();
        for (int n = 0; n < 6; n++) {
            running(due.minusSeconds(3600));
            running(due.plusSeconds(600));
        }
        var before = AREA.as("Ben Lacey", this::answers);
        assertThat(before.part()).isGreaterThanOrEqualTo(6);
        for (int n = 0; n < 6; n++) running(due.minusSeconds(60));
        var after = AREA.as("Ben Lacey", this::answers);
        assertThat(after.part()).isGreaterThanOrEqualTo(before.part() + 6);
        assertThat(after.total() - after.part()).isEqualTo(before.total() - before.part());
    }

    private Count answers() {
        var query = AREA.bean(FiguresQuery.class);
        return query.timeliness("nrm.rg.devolved", Year.of(query.today()))
                .lines()
                .getFirst()
                .total();
    }

    @Test
    void others_have_no_figures() {
        for (var name : List.of("Joe Tanner", "Miriam Stone", "Ollie Trent", "Sunita Rolfe"))
            assertThat(AREA.api(name).get("/api/v1/oversight/timeliness").status()).isEqualTo(403);
        assertThat(
                        AREA.api("Ben Lacey")
                                .get("/api/v1/oversight/timeliness?clock=lado.referral")
                                .status())
                .isEqualTo(404);
        for (var topic : List.of("missing", "judgements", "ethnicity"))
            assertThat(AREA.api("Susan Park").get("/api/v1/oversight/" + topic).status())
                    .isEqualTo(200);
    }

    private static JsonNode figures(Api api) {
        return api.get("/api/v1/oversight/timeliness?clock=police.protection&year=" + YEAR).body();
    }

    private static void assertCountedRight() {
        assertThat(
                        AREA.sql()
                                .sql(
                                        """
                                        with kept as (select topic, key, date_trunc('month', day) as month, team_id, agency_id, sum(total) as total,
                                                             sum(part) as part, sum(running) as running
                                                      from (select * from figure_count union all select * from figure_change) k group by 1, 2, 3, 4, 5),
                                             counted as (select topic, key, date_trunc('month', day) as month, team_id, agency_id, sum(total) as total,
                                                                sum(part) as part, sum(running) as running
                                                         from figures_counted_again() group by 1, 2, 3, 4, 5)
                                        select 'kept ' || k::text from (select * from kept where total <> 0 or part <> 0 or running <> 0
                                                                        except select * from counted) k
                                        union all select 'counted ' || c::text from (select * from counted except select * from kept) c
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    private static void clocks(String team, int level, int late, int n) {
        AREA.sql().sql(CLOCKS).param(level).param(late).param(n).param(team).update();
    }

    private static UUID child(UUID agency, String name) {
        var child = UUID.randomUUID();
        sql(
                "insert into child (id, author_agency, given_name, created_at) values (?, ?, ?, now())",
                child,
                agency,
                name);
        sql(
                "insert into file (child_id, reference, opened_at) values (?, 'WM-2020-' || lpad((100000 + random() * 800000)::int::text, 6, '0'), now())",
                child);
        return child;
    }

    private static UUID episode(UUID child, UUID agency, String began) {
        var id = UUID.randomUUID();
        AREA.sql()
                .sql(
                        """
                        insert into missing_episode (id, child_id, author_agency, reporter_id, kind, state, started_at, start_precision, left_from,
                                                     looked_after, reported_at)
                        select ?, ?, ?, id, 'MISSING', 'OPEN', ?::timestamptz, 'MINUTE', 'HOME', 'NO', now() from practitioner
                        where name = 'Helen Marsh'
                        """)
                .params(id, child, agency, began)
                .update();
        return id;
    }

    private static void judged(UUID child, UUID agency, String level, String at) {
        AREA.sql()
                .sql(
                        """
                        insert into exploitation_judgement (id, child_id, author_agency, level, rationale, learning_disability, review_on, judged_by,
                                                            judged_at)
                        select gen_random_uuid(), ?, ?, ?, 'A reason', 'NO', current_date + 30, id, %s from practitioner where name = 'Helen Marsh'
                        """
                                .formatted(at))
                .params(child, agency, level)
                .update();
    }

    private static void running(java.time.Instant due) {
        AREA.sql()
                .sql(
                        """
                        insert into clock (id, rule_id, child_id, subject_id, author_agency, team_id, started_at, due_at)
                        select gen_random_uuid(), 'c10c0000-0000-4000-8000-000000000931', (select child_id from file where level = 0 limit 1),
                               gen_random_uuid(), agency_id, id, ?::timestamptz - interval '1 hour', ?::timestamptz from team where name = 'Front Door'
                        """)
                .params(due.toString(), due.toString())
                .update();
    }

    private static UUID id(String sql) {
        return AREA.sql().sql(sql).query(UUID.class).single();
    }

    private static void sql(String sql, Object... values) {
        AREA.sql().sql(sql).params(values).update();
    }
}
