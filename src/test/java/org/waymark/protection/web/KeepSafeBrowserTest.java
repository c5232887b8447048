package org.waymark.protection.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.calendar.England;
import org.waymark.protection.Protecting;
import org.waymark.testing.Northmoor;

/** Orders, strategy discussion, enquiry and plans, as a social worker meets them. */
class KeepSafeBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit priya = Visit.to(area.url());
    private final String file = Protecting.file();

    @AfterEach
    void close() {
        priya.close();
    }

    @Test
    void a_strategy_discussion_at_night_is_recorded_in_one_step_and_starts_the_enquiry() {
        signIn().open("/files/" + file).follow("Keeping the child safe: orders, enquiry, plans");
        priya.check("safety");
        priya.press("Hold or plan a strategy discussion").check("strategy-new");
        priya.fill("Police: who?", "Karen Doyle");
        priya.choose("No section 47 enquiry: the section 17 assessment starts or goes on");
        priya.press("Save");
        assertThat(priya.status()).isEqualTo(422);
        assertThat(priya.content())
                .contains(
                        "Enter the reasons",
                        "Select whether the child’s wishes and feelings are known");
        priya.check("strategy-new-wrong");
        priya.choose("A section 47 enquiry, together with the police").press("Save");
        assertThat(priya.content()).contains("Not there: somebody of health", "Karen Doyle");
        priya.check("strategy");
        priya.fill("Why was the enquiry started?", "She was found in a flat with adults.");
        priya.press("Add the reasons");
        assertThat(priya.content()).contains("She was found in a flat with adults.");
        priya.follow("The section 47 enquiry").check("enquiry");
        priya.press("Conclude the enquiry");
        assertThat(priya.status()).isEqualTo(422);
        assertThat(priya.content())
                .contains(
                        "Select whether a child protection conference is needed",
                        "Record when the child was seen");
        priya.check("enquiry-wrong");
        priya.page().getByText("Record a visit").first().click();
        priya.page().locator("[name='seen'][value='yes']").check();
        priya.page().locator("[name='alone'][value='yes']").check();
        priya.fill("How is the child?", "She says she feels safe at her aunt's.");
        priya.press("Record the visit");
        assertThat(priya.content()).contains("Seen alone, by Priya Nair");
        priya.fill("What did the enquiry find?", "She was given a phone by adults she met online.");
        priya.choose("The concerns were confirmed; the child is still at risk of significant harm");
        priya.choose("Not yet, urgent");
        priya.page().locator("[name='conference'][value='yes']").check();
        priya.fill("Why is it needed, or why is it not?", "The adults are still about.");
        priya.press("Conclude the enquiry");
        assertThat(priya.content()).contains("The enquiry is concluded", "Initial conference");
        priya.check("enquiry-concluded");
    }

    @Test
    void an_emergency_order_counts_down_and_says_who_was_told() {
        signIn().open("/files/" + file + "/emergency-orders/new").check("order-new");
        priya.press("Record the order");
        assertThat(priya.status()).isEqualTo(422);
        priya.check("order-new-wrong");
        var today = England.dateOf(java.time.Instant.now()).minusDays(1);
        date("madeAt", today);
        priya.page().locator("[name='madeAt-time']").fill("10:30");
        priya.fill("Which court?", "Northmoor Family Court");
        priya.choose("The local authority").press("Record the order");
        assertThat(priya.content()).contains("Ends on", "left", "Northmoor Family Court");
        priya.check("order");
        priya.page().getByText("Record who was told, or why not").click();
        priya.choose("The child");
        priya.page().locator("[name='told'][value='TOLD']").check();
        priya.press("Record it");
        assertThat(priya.content()).contains("Told");
        priya.page().getByText("The order has ended").click();
        priya.press("Record the end");
        assertThat(priya.status()).isEqualTo(422);
        priya.check("order-end-wrong");
        priya.choose("The court discharged it");
        priya.fill("What keeps the child safe from now on?", "Her aunt has a residence order.");
        priya.press("Record the end");
        assertThat(priya.content()).contains("The court discharged it");
        priya.check("order-ended");
        priya.open("/files/" + file + "/section-20/new").check("section-20-new");
        priya.press("Record the accommodation");
        assertThat(priya.status()).isEqualTo(422);
        priya.check("section-20-wrong");
        date("startedAt", today);
        priya.page().locator("[name='startedAt-time']").fill("16:00");
        priya.choose("Nobody with parental responsibility is there or can be found");
        priya.press("Record the accommodation");
        assertThat(priya.heading()).startsWith("Section 20 accommodation of");
        priya.check("section-20");
    }

    @Test
    void plans_follow_one_another_and_visits_are_recorded() {
        signIn().open("/files/" + file + "/child-in-need-plans/new").check("need-plan-new");
        priya.press("Start the plan").check("need-plan");
        priya.open("/files/" + file + "/protection-plans/new").check("plan-new");
        priya.press("Record the plan");
        assertThat(priya.status()).isEqualTo(422);
        assertThat(priya.content()).contains("the two never overlap");
        priya.check("plan-new-wrong");
        priya.fill("Which area did the child move from?", "Westmere");
        date("startedOn", England.dateOf(java.time.Instant.now()));
        priya.choose("Sexual abuse");
        priya.choose("It ends on the day this plan starts").press("Record the plan");
        assertThat(priya.content()).contains("Next visit", "Moved here from");
        priya.press("Record the visit");
        assertThat(priya.status()).isEqualTo(422);
        priya.check("plan-visit-wrong");
        priya.page().locator("[name='seen'][value='yes']").check();
        priya.page().locator("[name='alone'][value='yes']").check();
        priya.fill("How is the child?", "She likes her room.").press("Record the visit");
        assertThat(priya.content()).contains("She likes her room.");
        priya.check("plan");
        priya.open("/files/" + file).check("file-kept-safe");
        assertThat(priya.content()).contains("Child protection plan, sexual abuse");
        priya.open("/files/" + file + "/strategy-discussions/not-held").check("no-strategy");
        priya.press("Record the reason");
        assertThat(priya.status()).isEqualTo(422);
        priya.fill("Why is none held for now?", "Nothing points to significant harm.");
        priya.press("Record the reason");
        assertThat(priya.content()).contains("Nothing points to significant harm.");
    }

    private Visit signIn() {
        return priya.signIn("priya.nair@northmoor.example", Northmoor.PASSWORD);
    }

    private void date(String name, java.time.LocalDate day) {
        priya.page()
                .locator("[name='" + name + "-day']")
                .fill(Integer.toString(day.getDayOfMonth()));
        priya.page()
                .locator("[name='" + name + "-month']")
                .fill(Integer.toString(day.getMonthValue()));
        priya.page().locator("[name='" + name + "-year']").fill(Integer.toString(day.getYear()));
    }
}
