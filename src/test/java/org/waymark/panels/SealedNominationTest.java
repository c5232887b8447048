package org.waymark.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.read;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.sql.Sql;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** What is nominated from a sealed file reaches nobody who is not named on it (domain.md H.3). */
class SealedNominationTest {
    private final Northmoor area = Northmoor.area();

    @Test
    void a_sealed_childs_nomination_reaches_no_coordinator_who_is_not_named() {
        var child = Supported.child(15);
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(Sql.class)
                                .call(
                                        "select close_file_to_teams(?, 2::smallint, ?, array[?]::uuid[], now())",
                                        child.id(),
                                        area.person("Helen Marsh").id(),
                                        area.person("Priya Nair").id()));
        var item = AtPanel.nominate("Priya Nair", child);
        assertThat(read("Priya Nair", AtPanel.path(item)).get("state").asString())
                .isEqualTo("NOMINATED");
        assertThat(as(AtPanel.BEN).get(AtPanel.path(item)).status()).isEqualTo(404);
        assertThat(read(AtPanel.BEN, "/api/v1/panels").toString()).doesNotContain(item);
        assertThat(
                        area.sql()
                                .sql("select count(*) from task where subject_id = ?")
                                .param(UUID.fromString(item))
                                .query(Integer.class)
                                .single())
                .as("nobody is told that there is one")
                .isZero();
    }
}
