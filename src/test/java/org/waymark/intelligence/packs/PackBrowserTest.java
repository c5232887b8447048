package org.waymark.intelligence.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.matrix.SourceCanary;
import org.waymark.browser.Visit;
import org.waymark.testing.Northmoor;

/** Police intelligence see what a pack would hold, and take it out. */
class PackBrowserTest {
    private static final String ALL = "/api/v1/information";
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void police_intelligence_take_out_a_pack_once_the_item_is_checked() {
        var item =
                id(
                        as("Joe Tanner")
                                .post(
                                        ALL,
                                        "{\"urgency\": \"NOBODY_IN_DANGER\", \"words\": \"A red van waits by the mill.\", \"howKnown\": \"RECORD\", \"oneThing\": true, \"sourceLeftOut\": true, \"source\": {\"name\": \"%s\"}}"
                                                .formatted(SourceCanary.NAME)));
        var pack = "/police/information/" + item + "/pack";
        visit.signIn(area.person("Lucy Fenn").email(), Northmoor.PASSWORD)
                .open("/police/information/" + item)
                .follow("A pack for a force that takes no information by program");
        assertThat(visit.content()).contains("A second person checks the item first");
        visit.check("pack-not-checked").open(pack + ".pdf");
        assertThat(visit.status()).isEqualTo(422);

        var fine = "{\"passes\": true, \"sanitised\": true, \"oneThing\": true}";
        done(as("Susan Park").change(ALL + "/" + item + "/check", fine, "\"0\""));
        visit.open(pack);
        assertThat(SourceCanary.in(visit.page().content())).isEmpty();
        var json = visit.page().request().get(area.url() + pack + ".json");
        assertThat(json.headers().get("content-type")).startsWith("application/jose+json");
        assertThat(json.text()).contains("\"signature\"");
        var pdf = visit.page().request().get(area.url() + pack + ".pdf");
        assertThat(pdf.headers().get("content-disposition")).contains("IN-").contains(".pdf");
        visit.open(pack).check("pack");
        assertThat(visit.content()).contains("Taken out already", "Lucy Fenn");
    }
}
