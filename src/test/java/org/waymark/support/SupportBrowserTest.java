package org.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.support.Supported.LORNA;
import static org.waymark.support.Supported.RHYS;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.testing.Northmoor;

/** The support plan by browser: as those who lead it, who do a part, and adult services. */
class SupportBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Supported.Child child = Supported.child(17);
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_social_worker_opens_a_plan_and_fills_it_with_needs_actions_and_services() {
        signIn(LORNA).open("/files/" + child.reference() + "/support").press("Open the plan");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("support-open-wrong");
        visit.choose("Support plan")
                .fill("What is it for?", "Safe evenings")
                .fill("Who coordinates it? Their e-mail address", area.person(RHYS).email())
                .press("Open the plan");
        assertThat(visit.content()).contains("Not yet considered: Earlier abuse");
        visit.press("Add a need").press("Save");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("support-need-wrong");
        visit.fill("What does the child need?", "Somebody at school")
                .fill("What should be different?", "I have one person who listens")
                .choose("The child's own words")
                .choose("Everybody who works with this plan")
                .press("Save");
        visit.follow("Add an action for: Somebody at school").press("Save");
        visit.check("support-action-wrong");
        visit.fill("What is to be done?", "See her on Mondays")
                .fill(
                        "Or the e-mail address of somebody who works in the area",
                        area.person("Ellen Price").email());
        day("due", "5", "1", "2099");
        visit.choose("Everybody who works with this plan").press("Save");
        assertThat(visit.content()).contains("See her on Mondays", "Ellen Price, Harbour Academy");
        visit.follow("offer a service for: Somebody at school").press("Save");
        visit.check("support-service-wrong");
        visit.page()
                .getByLabel(
                        "Service",
                        new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .selectOption("Young people's clinic");
        visit.choose("For the child");
        var today = Supported.today();
        day(
                "offered",
                "" + today.getDayOfMonth(),
                "" + today.getMonthValue(),
                "" + today.getYear());
        visit.choose("Everybody who works with this plan").press("Save");
        assertThat(visit.content()).contains("are never for everybody", "Choose a closer audience");
        visit.choose("Health and children's social care only, never the police or education")
                .press("Save");
        assertThat(visit.content())
                .contains(
                        "Young people's clinic",
                        "Health and social care only",
                        "not consent to share");
        visit.check("support-plan");
        visit.follow("Say what was considered").press("Save");
        visit.check("support-considerations-wrong");
    }

    @Test
    void every_form_of_the_plan_says_what_is_missing() {
        var plan = Supported.open(child, RHYS);
        var need = Supported.id(Supported.need(LORNA, plan, "Evenings", "PLAN"));
        var service =
                Supported.id(
                        Supported.service(LORNA, plan, need, "Young people's clinic", "HEALTH"));
        signIn(LORNA);
        for (var form :
                List.of("sharing", "coordinator", "review", "measure", "agreement", "address"))
            wrong("/support-plans/" + plan + "/new?what=" + form, "Save", "support-" + form);
        wrong("/support-plans/" + plan + "/new?what=end", "End the plan", "support-end");
        visit.open("/support-needs/" + need).fill("What does the child need?", "").press("Save");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("support-need-change-wrong");
        wrong("/support-services/" + service, "Save", "support-service-update");
    }

    private void wrong(String path, String button, String name) {
        visit.open(path).press(button);
        assertThat(visit.status()).as(name).isEqualTo(422);
        visit.check(name + "-wrong");
    }

    @Test
    void whoever_does_an_action_sees_it_alone_and_says_where_it_stands() {
        var plan = Supported.open(child, RHYS);
        var need = Supported.id(Supported.need(LORNA, plan, "Evenings", "PLAN"));
        var action =
                Supported.id(
                        Supported.action(
                                LORNA, plan, need, "See her on Mondays", "Ellen Price", "PLAN"));
        signIn("Ellen Price").open("/support-actions/" + action);
        assertThat(visit.content()).contains("See her on Mondays").doesNotContain("Evenings");
        visit.choose("Declined").press("Save");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("support-action-update-wrong");
        Supported.done(
                Supported.as(LORNA)
                        .change(
                                "/api/v1/support-actions/" + action,
                                "{\"state\": \"ACCEPTED\"}",
                                "\"0\""));
        visit.fill("What happened, and what is next", "I leave in May").press("Save");
        assertThat(visit.status()).isEqualTo(409);
        assertThat(visit.content()).contains("Somebody else changed this", "Accepted");
        assertThat(visit.page().locator("#words").inputValue()).isEqualTo("I leave in May");
    }

    @Test
    void the_child_reads_only_what_was_marked_in_their_words() {
        var plan = Supported.open(child, RHYS);
        Supported.done(Supported.need(LORNA, plan, "Evenings", "PLAN"));
        signIn(RHYS).open("/support-plans/" + plan + "/child");
        assertThat(visit.content())
                .contains("Evenings, my way", "I can talk to Rhys Morgan")
                .doesNotContain("Safe evenings");
        visit.check("support-child");
        visit.open("/services").check("support-services");
    }

    @Test
    void planning_for_adulthood_and_what_adult_services_see() {
        var plan = Supported.open(child, RHYS);
        signIn(LORNA).open("/support-plans/" + plan).press("Plan for adulthood");
        visit.page().getByText("Decide about the assessment").click();
        visit.press("Save the decision");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("transition-wrong");
        visit.page().getByText("Ask adult services, or another route").click();
        visit.fill(
                        "Or the e-mail address of somebody who works in the area",
                        area.person("Colin Webb").email())
                .fill("For what?", "Learning disability team")
                .fill("The agreed summary", "Needs help with money")
                .fill("On what basis is it shared?", "Agreed with him")
                .press("Ask them");
        assertThat(visit.content()).contains("Colin Webb, Northmoor Adult Services");
        visit.check("transition");
        var referral =
                area.sql()
                        .sql(
                                "select id::text from support_adult_referral where plan_id = cast(? as uuid)")
                        .param(plan)
                        .query(String.class)
                        .single();
        try (var adults = Visit.to(area.url())) {
            adults.signIn(area.person("Colin Webb").email(), Northmoor.PASSWORD)
                    .open("/adult-referrals/" + referral);
            adults.choose("No, we decline").press("Send the answer");
            assertThat(adults.status()).isEqualTo(422);
            adults.check("adult-referral-wrong");
        }
    }

    private void day(String name, String day, String month, String year) {
        visit.page().fill("input[name=" + name + "-day]", day);
        visit.page().fill("input[name=" + name + "-month]", month);
        visit.page().fill("input[name=" + name + "-year]", year);
    }

    private Visit signIn(String name) {
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }
}
