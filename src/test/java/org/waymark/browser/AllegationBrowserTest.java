package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.identification.AboutWorker;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Raising;
import org.waymark.testing.Northmoor;

/** Concerns about people who work with children (product.md safety rule 5). */
class AllegationBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final List<Visit> visits = new ArrayList<>();

    @AfterEach
    void close() {
        visits.forEach(Visit::close);
    }

    @Test
    void theDesignatedOfficerAcknowledgesAndKeepsThePersonAway() {
        var about = new AboutWorker(null, "A coach called Jan who trains the juniors", "The club");
        var concern = Raising.concern("Leah Barnes", about);
        var ruth = as("Ruth Ellery").follow("Allegations");
        ruth.check("allegations");
        assertThat(ruth.content()).contains("A coach called Jan", "acknowledge by");
        ruth.open("/allegations/" + allegation(concern)).check("allegation");
        ruth.press("Acknowledge");
        assertThat(ruth.content()).contains("It is acknowledged", "by Ruth Ellery");
        ruth.fill("Their work e-mail address", "nobody@moorside.example").press("Keep them away");
        ruth.check("allegation-errors");
        assertThat(ruth.status()).isEqualTo(422);
        ruth.fill("Their work e-mail address", "fiona.cole@moorside.example")
                .press("Keep them away");
        assertThat(ruth.content())
                .contains("They no longer see anything about this child", "Fiona Cole");

        var fiona = as("Fiona Cole").open("/concerns/" + concern);
        assertThat(fiona.status()).isEqualTo(404);
        var leah = as("Leah Barnes").open("/concerns/" + concern);
        leah.check("concern-worker");
        assertThat(leah.content()).contains("Sent to the designated officer", "A coach called Jan");
        leah.follow("Open what was sent to the designated officer").check("allegation-reporter");
        assertThat(leah.content()).doesNotContain("Keep them away", "Fiona Cole");
    }

    @Test
    void nobodyElseHasTheList() {
        var leah = as("Leah Barnes").open("/allegations");
        assertThat(leah.status()).isEqualTo(403);
    }

    private Visit as(String who) {
        var visit = Visit.to(area.url());
        visits.add(visit);
        return visit.signIn(area.person(who).email(), Northmoor.PASSWORD);
    }

    private String allegation(ConcernId concern) {
        return area.sql()
                .sql("select id::text from allegation where concern_id = ?")
                .param(concern.value())
                .query(String.class)
                .single();
    }
}
