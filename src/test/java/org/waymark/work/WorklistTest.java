package org.waymark.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.people.Agencies;
import org.waymark.people.Party;
import org.waymark.people.TeamKind;
import org.waymark.testing.Northmoor;
import org.waymark.testing.Statements;
import tools.jackson.databind.JsonNode;

/** My work: urgent first, then by clock, one's own and one's teams' and nobody else's. */
class WorklistTest {
    private final Northmoor northmoor = Northmoor.area();

    @Test
    void what_is_urgent_stands_above_every_date() {
        var me = northmoor.person("Colin Webb").id();
        open(me, "Overdue by a day", false, Duration.ofDays(-1));
        open(me, "Urgent and later", true, Duration.ofDays(5));
        open(me, "Urgent and sooner", true, Duration.ofHours(1));
        open(me, "In a year", false, Duration.ofDays(365));
        open(me, "Some day", false, null);
        var list = all("Colin Webb");
        assertThat(titles(list))
                .containsSubsequence(
                        "Urgent and sooner",
                        "Urgent and later",
                        "Overdue by a day",
                        "In a year",
                        "Some day");
        assertThat(list.stream().filter(t -> text(t, "title").equals("Urgent and later")))
                .allSatisfy(t -> assertThat(text(t, "when")).isEqualTo("URGENT"));
        assertThat(list.getLast().path("when").asString()).isEqualTo("NO_DATE");
    }

    @Test
    void a_long_list_is_read_page_by_page_without_gap_or_repetition() {
        var me = northmoor.person("Ben Lacey").id();
        for (int i = 0; i < 70; i++)
            open(me, "Task " + i, i % 3 == 0, i % 7 == 0 ? null : Duration.ofHours(i - 20));
        var list = all("Ben Lacey");
        assertThat(list).extracting(t -> text(t, "id")).doesNotHaveDuplicates();
        assertThat(titles(list)).filteredOn(t -> t.startsWith("Task ")).hasSize(70);
        assertThat(list.stream().map(t -> text(t, "when").equals("URGENT")).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void a_teachers_list_holds_only_the_teachers_own() {
        var own = open(northmoor.person("Joe Tanner").id(), "A task of Joe", false, null);
        open(northmoor.person("Ellen Price").id(), "A task of Ellen", false, null);
        open(frontDoor(), "A task of the front door", true, null);
        var list = all("Joe Tanner");
        assertThat(titles(list)).contains("A task of Joe");
        var owners =
                northmoor
                        .sql()
                        .sql("select distinct owner_id from task where id = any (?::uuid[])")
                        .param(list.stream().map(t -> text(t, "id")).toArray(String[]::new))
                        .query(UUID.class)
                        .list();
        assertThat(owners).containsExactly(northmoor.person("Joe Tanner").id().value());
        assertThat(own).isNotNull();
    }

    @Test
    void what_a_colleague_took_on_leaves_the_teams_list_and_stands_on_theirs() {
        var subject = open(frontDoor(), "Waiting for somebody", true, Duration.ofHours(2));
        assertThat(titles(all("Priya Nair"))).contains("Waiting for somebody");
        northmoor.run(
                "Tom Ashworth",
                () ->
                        northmoor
                                .bean(Tasks.class)
                                .handTo(northmoor.person("Tom Ashworth").id(), subject, "TEST"));
        assertThat(titles(all("Priya Nair"))).doesNotContain("Waiting for somebody");
        assertThat(titles(all("Tom Ashworth"))).contains("Waiting for somebody");
    }

    @Test
    void a_name_is_shown_only_to_those_who_may_see_the_child() {
        var child =
                northmoor
                        .sql()
                        .sql("select id from child where family_name = 'Marchant' limit 1")
                        .query(UUID.class)
                        .single();
        var to = northmoor.person("Lucy Fenn").id();
        northmoor.run(
                "Priya Nair",
                () ->
                        northmoor
                                .bean(Tasks.class)
                                .open(
                                        new NewTask(
                                                new org.waymark.casefile.ChildId(child),
                                                "TEST",
                                                "About a child",
                                                UUID.randomUUID(),
                                                null,
                                                to,
                                                false,
                                                null)));
        var seen =
                all("Lucy Fenn").stream()
                        .filter(t -> text(t, "title").equals("About a child"))
                        .findFirst()
                        .orElseThrow();
        assertThat(seen.has("name")).isFalse();
        assertThat(seen.has("reference")).isFalse();
        assertThat(seen.toString()).doesNotContain(child.toString(), "Marchant");
    }

    @Test
    void the_list_is_one_statement() {
        northmoor.api("Priya Nair").counted("work", "/api/v1/work");
        assertThat(Statements.of("work")).filteredOn(s -> s.contains("from task")).hasSize(1);
    }

    @Test
    void a_page_that_was_never_given_out_is_a_broken_rule() {
        var answer = northmoor.api("Priya Nair").get("/api/v1/work?after=nonsense");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/rule").asString()).isEqualTo("PAGE_UNKNOWN");
    }

    private Party frontDoor() {
        return northmoor.bean(Agencies.class).team(TeamKind.FRONT_DOOR).orElseThrow().id();
    }

    private UUID open(Party to, String title, boolean urgent, @Nullable Duration in) {
        var subject = UUID.randomUUID();
        var now = northmoor.bean(Clock.class).instant();
        northmoor.run(
                "Helen Marsh",
                () ->
                        northmoor
                                .bean(Tasks.class)
                                .open(
                                        new NewTask(
                                                null,
                                                "TEST",
                                                title,
                                                subject,
                                                null,
                                                to,
                                                urgent,
                                                in == null ? null : now.plus(in))));
        return subject;
    }

    private List<JsonNode> all(String who) {
        var api = northmoor.api(who);
        var all = new ArrayList<JsonNode>();
        var after = "";
        do {
            var page = api.get("/api/v1/work?after=" + after).body();
            page.path("items").forEach(all::add);
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        return all;
    }

    private static List<String> titles(List<JsonNode> list) {
        return list.stream().map(t -> text(t, "title")).toList();
    }

    private static String text(JsonNode task, String field) {
        return task.path(field).asString();
    }
}
