package org.waymark.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.missing.Told.path;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** A sealed child goes missing: the guardian alone is told (safety rule 4). */
class SealedMissingTest {
    private final Northmoor area = Northmoor.area();
    private final Told told = new Told();

    @Test
    void the_guardian_has_the_task_and_no_team_learns_of_it() {
        var first = told.reported(told.missing(50));
        var earlier = told.back(first, 40);
        var child = told.read("Della Moss", path(first)).at("/child/id").asString();
        seal(child);
        assertThat(told.as("Nadia Aziz").get("/api/v1/return-interviews").response().body())
                .doesNotContain(earlier);
        assertThat(told.as("Nadia Aziz").get(Told.interview(earlier)).status()).isEqualTo(404);
        var again =
                told.missing(2)
                        .replaceFirst("\"described\": \\{[^}]*}", "\"child\": \"" + child + "\"");
        var episode = told.reported(again);
        assertThat(told.as("Priya Nair").get(path(episode)).status()).isEqualTo(404);
        assertThat(told.as("Karen Doyle").get(path(episode)).status()).isEqualTo(404);
        assertThat(told.as("Karen Doyle").get("/api/v1/missing-episodes").response().body())
                .doesNotContain(episode);
        assertThat(told.read("Helen Marsh", path(episode)).get("state").asString())
                .isEqualTo("OPEN");
        assertThat(teams(episode)).isZero();
        var interview = told.back(episode, 1);
        assertThat(told.as("Nadia Aziz").get(Told.interview(interview)).status()).isEqualTo(404);
        assertThat(told.read("Helen Marsh", Told.interview(interview)).get("mine").asBoolean())
                .isTrue();
    }

    private void seal(String child) {
        area.run(
                "Priya Nair",
                () ->
                        area.bean(org.waymark.sql.Sql.class)
                                .call(
                                        "select close_file_to_teams(?, 2::smallint, ?, ?::uuid[], ?)",
                                        UUID.fromString(child),
                                        area.person("Helen Marsh").id(),
                                        java.util.List.of(area.person("Della Moss").id()),
                                        told.now()));
    }

    private long teams(String episode) {
        return area.sql()
                .sql(
                        "select count(*) from task where subject_id = cast(? as uuid) and team_id is not null")
                .param(episode)
                .query(Long.class)
                .single();
    }
}
