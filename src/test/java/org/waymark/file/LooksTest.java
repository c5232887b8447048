package org.waymark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.access.Access;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.Described;
import org.waymark.people.Agencies;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Role;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

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
    void whatPoliceIntelligenceLooksAtIsInThePolicesOwnAuditAlone() {
        openToIntelligence();
        area.api("Lucy Fenn").get(path);
        for (var who : List.of("Miriam Stone", "Helen Marsh"))
            assertThat(looks(who)).doesNotContain("Lucy Fenn", "Northmoor Police");
        var read = audited(known.reference()).getFirst();
        assertThat(read.at("/person").asString()).isEqualTo("Lucy Fenn");
        assertThat(read.at("/screen").asString()).isEqualTo("file");
        assertThat(read.at("/because").asString()).isEqualTo("a report about a car");
        assertThat(audit(area.api("Sunita Rolfe")).response().body())
                .doesNotContain("Rowena", family);
        for (var who :
                List.of("Lucy Fenn", "Karen Doyle", "Miriam Stone", "Vera Quist", "Helen Marsh"))
            assertThat(audit(area.api(who)).status()).as(who).isEqualTo(403);
    }

    @Test
    void thatTheAuditWasReadIsInTheAuditAloneToo() {
        openToIntelligence();
        area.api("Lucy Fenn").get(path);
        audit(area.api("Sunita Rolfe"));
        assertThat(looks("Miriam Stone")).doesNotContain("Sunita Rolfe", "police.audit");
        var again = audit(area.api("Sunita Rolfe")).body();
        assertThat(again.at("/readings/0/person").asString()).isEqualTo("Sunita Rolfe");
        assertThat(again.at("/readings/0/files").asInt()).isPositive();
        assertThat(again.at("/reads").toString()).doesNotContain("police.audit");
    }

    @Test
    void whoHasAnotherRoleIsHiddenOnlyWhereIntelligenceAloneOpenedTheFile() {
        var name = officer(Role.POLICE_INTELLIGENCE, Role.POLICE_CHILD_PROTECTION);
        area.api(name).get(path);
        assertThat(looks("Miriam Stone")).contains(name);
        assertThat(audited(known.reference())).noneMatch(r -> by(name, r));
        var unheard = described.raise("Joe Tanner", child("Otto", family, null, null));
        grantIntelligence(unheard.child(), area.person(name).id());
        area.api(name).get("/api/v1/files/" + unheard.reference());
        assertThat(audited(unheard.reference())).anyMatch(r -> by(name, r));
        assertThat(
                        area.api("Miriam Stone")
                                .get("/api/v1/files/" + unheard.reference() + "/looks")
                                .response()
                                .body())
                .doesNotContain(name);
    }

    @Test
    void whatSomebodyReadInARoleStaysWhatItWasWhenTheirRoleChanges() {
        var name = officer(Role.POLICE_CHILD_PROTECTION);
        area.api(name).get(path);
        role(name, Role.POLICE_CHILD_PROTECTION, Role.POLICE_INTELLIGENCE);
        area.api(name).get(path + "/chronology");
        assertThat(looks("Miriam Stone")).contains(name).doesNotContain("file.chronology");
        role(name, Role.POLICE_INTELLIGENCE, Role.POLICE_CHILD_PROTECTION);
        area.api(name).get(path + "/sharing");
        assertThat(looks("Miriam Stone"))
                .contains("file.sharing")
                .doesNotContain("file.chronology");
        assertThat(audited(known.reference()))
                .filteredOn(r -> by(name, r))
                .extracting(r -> r.at("/screen").asString())
                .containsExactly("file.chronology");
    }

    @Test
    void theAuditSaysNothingOfASealedFileToAnAuditorWhoIsNotNamed() {
        openToIntelligence();
        area.api("Lucy Fenn").get(path);
        assertThat(audited(known.reference())).isNotEmpty();
        Described.close(known, 2, "A relative works in the team");
        assertThat(audited(known.reference())).isEmpty();
    }

    private void openToIntelligence() {
        grantIntelligence(known.child(), area.person("Lucy Fenn").id());
    }

    private void grantIntelligence(ChildId child, PractitionerId to) {
        area.run(
                "Karen Doyle",
                () ->
                        area.bean(Access.class)
                                .grant(
                                        child,
                                        to,
                                        Compartment.INTELLIGENCE,
                                        "a report about a car",
                                        null));
    }

    /** A new officer of the child protection unit, who was referred the child. */
    private String officer(Role... roles) {
        var karen = area.person("Karen Doyle");
        var name = "Officer " + UUID.randomUUID();
        area.run(
                "Ollie Trent",
                () ->
                        area.bean(Agencies.class)
                                .add(
                                        new Practitioner(
                                                PractitionerId.random(),
                                                name,
                                                UUID.randomUUID() + "@police.northmoor.example",
                                                "Detective constable",
                                                null,
                                                karen.agency(),
                                                Set.of(roles),
                                                karen.teams(),
                                                null,
                                                null)));
        return name;
    }

    private void role(String name, Role from, Role to) {
        area.sql()
                .sql("update practitioner_role set role = ? where practitioner_id = ? and role = ?")
                .params(to.name(), area.person(name).id().value(), from.name())
                .update();
    }

    private String looks(String who) {
        return area.api(who).get(path + "/looks").response().body();
    }

    /** All that the audit has of a file, page by page. */
    private List<JsonNode> audited(String reference) {
        var auditor = area.api("Sunita Rolfe");
        var all = new ArrayList<JsonNode>();
        for (@Nullable String before = ""; before != null; ) {
            var page = auditor.get("/api/v1/police/audit?before=" + before).body();
            page.at("/reads")
                    .forEach(r -> {
                        if (r.at("/reference").asString().equals(reference)) all.add(r);
                    });
            before = page.has("before") ? page.get("before").asString() : null;
        }
        return all;
    }

    private static Api.Answer audit(Api api) {
        return api.get("/api/v1/police/audit");
    }

    private static boolean by(String name, JsonNode read) {
        return read.at("/person").asString().equals(name);
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
