package org.waymark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.child.Described;
import org.waymark.testing.Northmoor;

/** "Who has looked" names people to the manager and the data-protection officer only (rule 11). */
class LooksTest {
    private final Northmoor area = Northmoor.area();
    private final Described described = new Described();
    private final String family = Described.unheard();
    private final Described.Raised known =
            described.refer("Joe Tanner", child("Rowena", family, LocalDate.of(2012, 1, 1), null));
    private final String path = "/api/v1/files/" + known.reference();

    @Test
    void theManagerAndTheDataProtectionOfficerSeeNamesOthersAgencyAndTime() {
        area.api("Tom Ashworth").get(path);
        area.api("Priya Nair").get("/api/v1/children?q=Rowena+" + family);
        for (var who : new String[] {"Helen Marsh", "Miriam Stone"}) {
            var looks = area.api(who).get(path + "/looks");
            assertThat(looks.status()).isEqualTo(200);
            assertThat(looks.response().body()).contains("Tom Ashworth", "Priya Nair", "SEARCH");
        }
        var looks = area.api("Priya Nair").get(path + "/looks");
        assertThat(looks.response().body())
                .contains("Northmoor Children's Services")
                .doesNotContain("Tom Ashworth");
    }

    @Test
    void theDataProtectionOfficerSeesNothingElseOfTheFile() {
        assertThat(area.api("Miriam Stone").get(path).status()).isEqualTo(404);
        assertThat(area.api("Miriam Stone").get(path + "/chronology").status()).isEqualTo(404);
        var looks = area.api("Miriam Stone").get(path + "/looks").response().body();
        assertThat(looks).doesNotContain("Rowena", family);
        var own = area.api("Miriam Stone").get(path + "/looks").response().body();
        assertThat(own).contains("Miriam Stone");
    }

    @Test
    void whatPoliceIntelligenceLooksAtIsInThePolicesOwnAudit() {
        var lucy = area.person("Lucy Fenn");
        area.sql()
                .sql(
                        """
                        insert into read_log (id, child_id, practitioner_id, agency_id, at, screen, act)
                        values (gen_random_uuid(), ?, ?, ?, now(), 'file', 'READ')
                        """)
                .params(known.child().value(), lucy.id().value(), lucy.agency().id().value())
                .update();
        assertThat(area.api("Miriam Stone").get(path + "/looks").response().body())
                .doesNotContain("Lucy Fenn", "Northmoor Police");
    }

    @Test
    void aLongListOfLooksIsReadAPageAtATime() {
        for (int i = 0; i < 3; i++) area.api("Tom Ashworth").get(path);
        area.sql()
                .sql(
                        """
                        insert into read_log (id, child_id, practitioner_id, agency_id, at, screen, act)
                        select gen_random_uuid(), ?, ?, ?, now() - n * interval '1 minute', 'file', 'READ'
                        from generate_series(1, 120) n
                        """)
                .params(
                        known.child().value(),
                        area.person("Priya Nair").id().value(),
                        area.person("Priya Nair").agency().id().value())
                .update();
        var first = area.api("Miriam Stone").get(path + "/looks").body();
        assertThat(first.at("/looks").size()).isEqualTo(50);
        var next = first.at("/before").asString();
        var second = area.api("Miriam Stone").get(path + "/looks?before=" + next).body();
        assertThat(second.at("/looks").size()).isEqualTo(50);
        assertThat(second.at("/looks/0/id")).isNotEqualTo(first.at("/looks/49/id"));
    }
}
