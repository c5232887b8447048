package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.missing.PoliceEpisodes;
import org.waymark.testing.Northmoor;

/** The police look at who is missing, as a table. */
class PoliceMissingBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void the_police_see_missing_episodes_in_a_table_and_open_one() {
        var episode = PoliceEpisodes.reported();
        visit.signIn("karen.doyle@police.northmoor.example", Northmoor.PASSWORD).open("/work");
        visit.follow("The picture").check("picture").follow("Missing episodes");
        assertThat(visit.content()).contains("Download the whole table", "Risk level not set");
        visit.check("police-missing");
        var csv = visit.page().request().get(area.url() + "/police/missing.csv");
        assertThat(csv.headers().get("content-type")).startsWith("text/csv");
        assertThat(csv.text()).startsWith("id,child,age").contains('"' + episode + '"');
        visit.followTo("/missing/" + episode);
        assertThat(visit.content()).contains("Police");
    }
}
