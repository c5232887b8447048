package org.waymark.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.support.Supported.today;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.testing.Northmoor;

/** The picture around the child by browser: as the police, and as the worker of a linked child. */
class NetworkBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void an_officer_records_a_car_links_it_to_a_child_and_merges_it_with_another() {
        var child = AtNetwork.childOf(AtNetwork.LORNA);
        var other =
                AtNetwork.add(
                        AtNetwork.OFFICER,
                        "{\"kind\": \"VEHICLE\", \"label\": \"Car seen by the school\", \"vrm\": \"ZZ91 KPT\"}");
        signIn(AtNetwork.OFFICER).open("/network").press("Find");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("network-find-wrong");
        visit.open("/network/subjects/new").press("Save");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("network-subject-new-wrong");
        visit.choose("Vehicle").fill("What is it called?", "Dark estate car");
        visit.fill("Plate, or the part of it that is known", "91KP");
        visit.page().check("input[name=vrmPartial][value=yes]");
        visit.press("Save");
        assertThat(visit.heading()).isEqualTo("Dark estate car");
        var car = visit.page().url();
        visit.follow("Link to a child’s file").press("Link");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("network-link-new-wrong");
        visit.fill("Reference of the child’s file", child.reference()).choose("Transports");
        visit.page().check("input[name=outward][value=yes]");
        visit.choose("My agency's own record").fill("What does it say?", "Seen getting in twice");
        visit.fill("What is it kept for?", "To keep the child safe on the way home");
        day("expiresOn", today().plusDays(100));
        visit.press("Link");
        assertThat(visit.content()).contains("Dark estate car transports Robin");
        visit.check("network-link");
        visit.page().getByText("Corroborate or discount it").click();
        visit.press("Save where it stands");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("network-link-wrong");
        visit.choose("Corroborated").fill("Why?", "Two cameras").press("Save where it stands");
        assertThat(visit.content()).contains("Corroborated, by Karen Doyle: Two cameras");
        visit.open("/network")
                .fill("Find a person, place, vehicle, number or account", "1kp")
                .press("Find");
        assertThat(visit.content()).contains("Dark estate car", "Car seen by the school");
        visit.check("network-find");
        visit.open(path(car) + "/merges/" + other).press("They are the same");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("network-merge-wrong");
        visit.fill("Why are they the same?", "The same plate").press("They are the same");
        assertThat(visit.content()).contains("Car seen by the school: The same plate");
        visit.check("network-subject");
        visit.open("/files/" + child.reference() + "/network");
        assertThat(visit.content()).contains("Dark estate car");
        visit.check("network-file");
    }

    @Test
    void the_worker_of_a_linked_child_is_alerted_and_asks_the_other_worker_to_talk() {
        var mine = AtNetwork.childOf(AtNetwork.LORNA);
        var theirs = AtNetwork.childOf(AtNetwork.DEV);
        var park = AtNetwork.place("Leisure centre car park");
        AtNetwork.link(AtNetwork.OFFICER, park, mine, "FREQUENTS", false);
        AtNetwork.link(AtNetwork.OFFICER, park, theirs, "FREQUENTS", false);
        var alert =
                area.sql()
                        .sql("select id from network_alert where child_id = ?")
                        .param(mine.id().value())
                        .query(String.class)
                        .single();
        signIn(AtNetwork.LORNA).open("/network/alerts/" + alert).press("Ask the other worker");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("network-alert-wrong");
        visit.fill("What would you like to talk about?", "The car park on Fridays")
                .press("Ask the other worker");
        assertThat(visit.content())
                .contains("You asked", "The car park on Fridays")
                .doesNotContain(theirs.reference());
        visit.follow("Leisure centre car park");
        assertThat(visit.content()).contains("Works with a child it is linked to");
        visit.check("network-subject-worker");
        visit.open("/network/subjects/" + park + "/edit");
        visit.check("network-subject-edit");
        visit.open("/files/" + mine.reference());
        assertThat(visit.content()).contains("1 link to a person, place or thing");
    }

    private String path(String url) {
        return url.substring(area.url().length());
    }

    private void day(String name, LocalDate day) {
        visit.page().fill("input[name=" + name + "-day]", "" + day.getDayOfMonth());
        visit.page().fill("input[name=" + name + "-month]", "" + day.getMonthValue());
        visit.page().fill("input[name=" + name + "-year]", "" + day.getYear());
    }

    private Visit signIn(String name) {
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }
}
