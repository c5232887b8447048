package org.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.support.Supported.LORNA;
import static org.waymark.support.Supported.RHYS;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.documents.PdfCheck;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.sql.Sql;
import org.waymark.testing.Northmoor;

/**
 * Therapy and sexual health never reach police or education (safety rule 9), whoever is granted
 * what.
 */
class SupportAudienceTest {
    private static final Northmoor AREA = Northmoor.area();
    private static final String[] TABLES = {
        "support_need",
        "support_action",
        "support_service",
        "support_consideration",
        "support_agreement",
        "support_measure",
        "support_update"
    };
    private static final Set<AgencyKind> NEVER =
            Set.of(AgencyKind.POLICE, AgencyKind.SCHOOL, AgencyKind.EDUCATION_SERVICE);

    private static String plan = "";

    private static synchronized String plan() {
        if (!plan.isEmpty()) return plan;
        var child = Supported.child(15);
        var made = Supported.open(child, RHYS);
        for (var member : new String[] {"Moira Kelly", "Susan Park", "Noor Hamid"})
            Supported.share(made, member);
        var open = Supported.id(Supported.need(LORNA, made, "Evenings", "PLAN"));
        Supported.done(
                Supported.action(LORNA, made, open, "Look out for the car", "Karen Doyle", "PLAN"));
        Supported.done(Supported.action(LORNA, made, open, "Mondays", "Ellen Price", "PLAN"));
        var health = Supported.id(Supported.need("Moira Kelly", made, "Canary-health", "HEALTH"));
        Supported.done(
                Supported.service("Moira Kelly", made, health, "Young people's clinic", "HEALTH"));
        Supported.done(
                Supported.action(
                        "Moira Kelly", made, health, "Canary-clinic", "Adele Finch", "HEALTH"));
        var therapy = Supported.id(Supported.need("Noor Hamid", made, "Canary-therapy", "THERAPY"));
        Supported.done(
                Supported.action(
                        "Noor Hamid", made, therapy, "Canary-session", "Noor Hamid", "THERAPY"));
        Supported.considered(made);
        plan = made;
        return plan;
    }

    @Test
    void in_every_role_the_database_keeps_each_item_to_its_audience() {
        var made = UUID.fromString(plan());
        var seen = new HashSet<String>();
        for (var person : everybody())
            for (var table : TABLES) {
                var compartments = compartments(person, table, made);
                seen.addAll(compartments);
                if (NEVER.contains(person.agency().kind()))
                    assertThat(compartments)
                            .as(person.name() + " " + table)
                            .doesNotContain("health", "therapy");
                if (!person.is(Role.THERAPIST))
                    assertThat(compartments)
                            .as(person.name() + " " + table)
                            .doesNotContain("therapy");
            }
        assertThat(seen)
                .as("there is something to see of each")
                .contains("plan", "health", "therapy");
    }

    @Test
    void not_even_a_grant_of_the_closed_compartments_opens_them_to_police_or_education() {
        var made = UUID.fromString(plan());
        for (var name : new String[] {"Karen Doyle", "Susan Park"})
            for (var compartment : new String[] {"health", "therapy", "file", "own"})
                grant(made, name, compartment);
        for (var name : new String[] {"Karen Doyle", "Susan Park"})
            for (var table : TABLES)
                assertThat(compartments(AREA.person(name), table, made))
                        .doesNotContain("health", "therapy");
    }

    private void grant(UUID plan, String name, String compartment) {
        AREA.sql()
                .sql(
                        "insert into access_grant (id, child_id, party_id, compartment, record_id, because, granted_by, granted_at)"
                                + " select gen_random_uuid(), child_id, ?, ?, id, 'a mistake', opened_by, now() from support_plan where id = ?")
                .params(AREA.person(name).id().value(), compartment, plan)
                .update();
    }

    /** The probe itself has teeth: with the audience wide open it sees what it must not. */
    @Test
    void opening_the_audience_wide_is_noticed() throws SQLException {
        var made = UUID.fromString(plan());
        try (var connection = AREA.superuser().getConnection();
                var s = connection.createStatement()) {
            connection.setAutoCommit(false);
            s.execute("alter policy need_to_know on support_service using (true)");
            s.execute("set local role waymark_app");
            s.execute(
                    "select set_config('app.practitioner', '%s', true)"
                            .formatted(AREA.person("Karen Doyle").id()));
            try (var r =
                    s.executeQuery(
                            "select count(*) from support_service where compartment = 'health' and plan_id = '%s'"
                                    .formatted(made))) {
                r.next();
                assertThat(r.getInt(1)).isOne();
            }
            connection.rollback();
        }
    }

    @Test
    void the_database_refuses_sexual_health_for_everybody_and_a_health_action_for_the_police() {
        var made = UUID.fromString(plan());
        assertThatThrownBy(() ->
                        AREA.sql()
                                .sql(
                                        "update support_service set compartment = 'plan' where plan_id = ?")
                                .param(made)
                                .update())
                .hasMessageContaining("support_service");
        assertThatThrownBy(() ->
                        AREA.sql()
                                .sql(
                                        "update support_action set compartment = 'health' where plan_id = ? and owner_kind = 'POLICE'")
                                .param(made)
                                .update())
                .hasMessageContaining("support_action");
    }

    @Test
    void each_reads_the_plan_as_far_as_it_is_theirs() {
        var path = Supported.path(plan());
        assertThat(Supported.read("Susan Park", path).toString())
                .contains("Evenings")
                .doesNotContain("Canary", "clinic", "SEXUAL_HEALTH", "EARLIER_ABUSE");
        assertThat(Supported.read("Moira Kelly", path).toString())
                .contains("Canary-health", "clinic")
                .doesNotContain("Canary-therapy");
        assertThat(Supported.read("Noor Hamid", path).toString()).contains("Canary-therapy");
        assertThat(Supported.read(LORNA, path).toString())
                .contains("Canary-health", "EARLIER_ABUSE")
                .doesNotContain("Canary-therapy");
        for (var stranger :
                new String[] {
                    "Karen Doyle",
                    "Ellen Price",
                    "Joe Tanner",
                    "Leah Barnes",
                    "Colin Webb",
                    "Ollie Trent"
                })
            assertThat(Supported.as(stranger).get(path).status()).as(stranger).isEqualTo(404);
    }

    @Test
    void an_owner_of_any_agency_sees_their_own_action_and_no_other() {
        var path = Supported.path(plan());
        var actions = Supported.read(LORNA, path).get("actions");
        for (var action : actions.valueStream().toList()) {
            var own = "/api/v1/support-actions/" + action.get("id").asString();
            var mine = action.get("what").asString().equals("Mondays");
            assertThat(Supported.as("Ellen Price").get(own).status()).isEqualTo(mine ? 200 : 404);
            if (!mine) continue;
            Supported.done(Supported.change("Ellen Price", own, own, "{\"state\": \"ACCEPTED\"}"));
            assertThat(Northmoor.area().api("Ellen Price").work())
                    .contains("Do your part of a support plan");
        }
    }

    @Test
    void paper_for_everybody_leaves_out_what_is_closer_whoever_prints_it() {
        var everybody = pdf("/support-plans/" + plan() + "/plan.pdf");
        assertThat(PdfCheck.text(everybody)).contains("Evenings").doesNotContain("Canary");
        assertThat(PdfCheck.problems(everybody)).isEmpty();
        assertThat(PdfCheck.text(pdf("/support-plans/" + plan() + "/plan.pdf?audience=health")))
                .contains("Canary-health");
        assertThat(PdfCheck.text(pdf("/support-plans/" + plan() + "/child.pdf")))
                .contains("My plan", "Evenings, my way");
    }

    private static byte[] pdf(String path) {
        return AREA.as(
                LORNA,
                () -> {
                    var query =
                            AREA.bean(PlanQuery.class)
                                    .get(new SupportPlanId(UUID.fromString(path.split("/")[2])));
                    var audience = path.endsWith("health") ? Audience.HEALTH : Audience.PLAN;
                    return AREA.bean(org.waymark.documents.Pdf.class)
                            .of(new PlanPaper(query, audience, path.endsWith("child.pdf"), ""));
                });
    }

    private static java.util.List<Practitioner> everybody() {
        var practitioners = AREA.bean(Practitioners.class);
        return AREA
                .sql()
                .sql("select id from practitioner where active and not service")
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> practitioners.get(new PractitionerId(id)))
                .toList();
    }

    private static Set<String> compartments(Practitioner person, String table, UUID plan) {
        return new HashSet<>(
                AREA.as(
                        person,
                        () ->
                                AREA.bean(Sql.class)
                                        .list(
                                                "select distinct compartment from "
                                                        + table
                                                        + " where plan_id = ?",
                                                r -> r.text("compartment"),
                                                plan)));
    }
}
