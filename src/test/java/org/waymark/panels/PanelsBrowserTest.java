package org.waymark.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.people.LawfulBasis;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** Panels by browser: as who nominates, as the coordinator, as a chair, as who has an action. */
class PanelsBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Supported.Child child = Supported.child(15);
    private Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_child_is_nominated_discussed_and_minuted_on_the_childs_own_file() {
        signIn(AtPanel.JOE).open("/files/" + child.reference() + "/panel-nomination");
        visit.press("Nominate");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("panel-nominate-child-wrong");
        nomination("Missing five times").press("Nominate");
        assertThat(visit.content()).contains("Waiting for the coordinator");
        var item = visit.page().url().substring(area.url().length());
        signIn(AtPanel.BEN).open("/panels/new").press("Plan the panel");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("panel-new-wrong");
        day("startsAt", Supported.today().minusDays(1));
        visit.page().fill("input[name=startsAt-time]", "14:00");
        visit.fill("Where?", "Civic Centre, " + child.reference())
                .fill("E-mail address of the chair from the police", AtPanel.email(AtPanel.KAREN))
                .fill(
                        "E-mail address of the chair from the local authority",
                        AtPanel.email(AtPanel.JOAN))
                .press("Plan the panel");
        var panel = visit.page().url().substring(area.url().length());
        visit.open("/panels").check("panels");
        visit.open(item).press("Answer");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("panel-item-answer-wrong");
        visit.choose("Accept it onto an agenda");
        visit.page()
                .check(
                        "input[name=panel][value='"
                                + panel.substring(panel.lastIndexOf('/') + 1)
                                + "']");
        visit.press("Answer");
        assertThat(visit.content()).contains("On the agenda");
        signIn(AtPanel.KAREN).open(panel);
        assertThat(visit.content()).contains("It does not replace a strategy discussion");
        visit.check("panel");
        visit.followTo(item);
        discuss();
        visit.check("panel-item");
        for (var pdf : new String[] {item + "/item.pdf", panel + "/agenda.pdf"})
            assertThat(fetched(pdf)).startsWith("%PDF").doesNotContain("Robin");
        assertThat(fetched(panel + "/appointment.ics"))
                .contains("SUMMARY:Appointment")
                .doesNotContain("Panel", "Civic");
        signIn("Rhys Morgan");
        visit.open("/work").followTo("/panel-actions/" + action(item));
        visit.press("Save");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("panel-action-wrong");
        visit.choose("Done").fill("What came of it, or why it was not done", "Met her");
        visit.press("Save");
        assertThat(visit.content()).contains("Met her");
        signIn(AtPanel.BEN).open("/panels/actions").check("panel-actions");
        signIn(Supported.LORNA).open("/files/" + child.reference());
        assertThat(visit.content()).contains("Multi-agency panel: discussed");
    }

    private String fetched(String path) {
        return new String(
                visit.page().request().get(area.url() + path).body(),
                java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private void discuss() {
        visit.page().getByText("Record information, discussion, a decision").click();
        visit.press("Record it");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("panel-line-wrong");
        visit.choose("Decision")
                .fill("In words", "Patrols on Fridays")
                .choose("To make a place safer")
                .press("Record it");
        assertThat(visit.content()).contains("To make a place safer: Patrols on Fridays");
        visit.page().getByText("Give an action").click();
        visit.fill("What is to be done?", "Meet her on Fridays")
                .fill("E-mail address of whoever does it", AtPanel.email("Rhys Morgan"));
        day("due", Supported.today());
        visit.press("Give the action");
        visit.page().getByText("The item was discussed: its minute").click();
        visit.fill("Minute of this item", "Support goes on.").press("The item was discussed");
        assertThat(visit.content()).contains("Support goes on.", "Discussed");
    }

    @Test
    void
            somebody_who_may_be_under_18_is_refused_as_a_person_of_concern_with_the_way_to_help_them() {
        signIn(AtPanel.JOE).open("/panels/nominations/new");
        visit.choose("A person of concern, who is certainly 18 or over")
                .fill("Who, where or what?", "The driver of a blue car")
                .choose("Not known");
        nomination("Picks children up").press("Nominate");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content())
                .contains(
                        "is a child and never a person of concern", "Raise a concern for a child");
        visit.check("panel-nominate-wrong");
        visit.choose("Yes, certainly")
                .fill("For a person: how is that known?", "Known to the police")
                .press("Nominate");
        assertThat(visit.content()).contains("The driver of a blue car");
    }

    private Visit nomination(String why) {
        return visit.fill("Why should the panel see it?", why)
                .fill("What do you ask of the panel?", "Disruption at the place")
                .choose(LawfulBasis.PUBLIC_TASK.words())
                .fill("Why is it necessary, and not more than needed?", "Nobody sees all alone");
    }

    private void day(String name, LocalDate day) {
        visit.page().fill("input[name=" + name + "-day]", "" + day.getDayOfMonth());
        visit.page().fill("input[name=" + name + "-month]", "" + day.getMonthValue());
        visit.page().fill("input[name=" + name + "-year]", "" + day.getYear());
    }

    private Visit signIn(String name) {
        visit.close();
        visit = Visit.to(area.url());
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }

    private String action(String item) {
        return area.sql()
                .sql("select id::text from panel_action where item_id = ?::uuid")
                .param(item.substring(item.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }
}
