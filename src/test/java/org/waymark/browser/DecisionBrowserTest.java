package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.Deciding;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referring;
import org.waymark.testing.Northmoor;

/** The decision of guide ¶8 in the browser. */
class DecisionBrowserTest {
    private static final String PRIYA = "priya.nair@northmoor.example";
    private static final String WHY = "Why this course of action?";

    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_qualified_social_worker_decides_for_an_assessment_as_in_storyline_1() {
        var referral = Referring.referral("Leah Barnes");
        visit.signIn(PRIYA, Northmoor.PASSWORD).open(path(referral));
        visit.check("decision");
        assertThat(visit.content())
                .contains("A child under 13 cannot in law consent", "Procedures in force")
                .doesNotContainIgnoringCase("no further action");
        visit.press("Decide");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("decision-wrong");
        assertThat(visit.content())
                .contains(
                        "Select a course of action",
                        "Select whether exploitation is suspected",
                        "Enter who you discussed this with",
                        "Enter why you chose this course of action");
        visit.choose("Section 17 assessment").choose("Yes, it is suspected");
        person(1, "Karen Doyle, detective sergeant", "Northmoor Police", "Leave the contact open.");
        visit.page().locator("input[name=wishes][value=KNOWN]").check();
        visit.fill("What did the child say or show?", "I like the club and want to keep going.");
        visit.fill("How was it found out, and by whom?", "Seen alone at school");
        visit.fill("Day", "24").fill("Month", "11").fill("Year", "2026");
        visit.fill("What weight did you give to it?", "She keeps going to the club.");
        visit.fill(WHY, "An unknown person gives her things and asks to meet.");
        visit.fill("More about the next step", "North team visits on Thursday.");
        visit.press("Decide");
        assertThat(visit.content())
                .contains(
                        "Decided: Section 17 assessment",
                        "What happens next: Start the assessment under section 17",
                        "The referrer has been told");
        visit.check("decided");
        visit.open("/front-door");
        assertThat(visit.content()).contains(Referring.child(referral));
    }

    @Test
    void several_people_are_added_without_scripts_and_nothing_typed_is_lost() {
        var referral = Referring.referral("Leah Barnes");
        try (var plain = Visit.withoutScripts(area.url())) {
            plain.signIn(PRIYA, Northmoor.PASSWORD).open(path(referral));
            plain.choose("Strategy discussion").fill(WHY, "He is hurt.");
            plain.page().locator("[name='consulted.0.name']").fill("Karen Doyle");
            plain.page().locator("[name='consulted.0.agency']").fill("Police");
            plain.page().locator("[name='consulted.0.said']").fill("They come tonight.");
            plain.press("Add another person");
            assertThat(plain.page().locator("[name='consulted.0.said']").inputValue())
                    .isEqualTo("They come tonight.");
            assertThat(plain.page().getByLabel(WHY).inputValue()).isEqualTo("He is hurt.");
            plain.page().locator("[name='consulted.1.name']").fill("Moira Kelly");
            plain.page().locator("[name='consulted.1.agency']").fill("Health");
            plain.page().locator("[name='consulted.1.said']").fill("A doctor sees him.");
            plain.check("decision-two-people");
            plain.open("/work").open(path(referral));
            assertThat(plain.content()).contains("We kept what you typed");
            plain.page().locator("[name='consulted.1.name']").fill("Moira Kelly");
            plain.page().locator("[name='consulted.1.agency']").fill("Health");
            plain.page().locator("[name='consulted.1.said']").fill("A doctor sees him.");
            plain.press("Decide");
            plain.page().getByText("On what it rests").click();
            assertThat(plain.content())
                    .contains("Decided: Strategy discussion", "Moira Kelly, Health");
        }
    }

    @Test
    void the_one_who_was_not_first_is_told_sees_what_was_decided_and_keeps_what_they_typed() {
        var referral = Referring.referral("Leah Barnes");
        visit.signIn("tom.ashworth@northmoor.example", Northmoor.PASSWORD).open(path(referral));
        visit.choose("Section 17 assessment").choose("Yes, it is suspected");
        person(1, "Moira Kelly, named nurse", "Health", "Known to the school nurse.");
        visit.page().locator("input[name=wishes][value=NOT_YET_URGENT]").check();
        visit.fill(WHY, "My own reasons, an hour's work.");
        Referring.decide("Priya Nair", referral, CourseOfAction.STRATEGY_DISCUSSION);
        visit.press("Decide");
        assertThat(visit.status()).isEqualTo(409);
        assertThat(visit.content())
                .contains(
                        "Someone else has already decided",
                        "Priya Nair was first",
                        "Strategy discussion",
                        "My own reasons, an hour's work.",
                        "Known to the school nurse.");
        visit.check("decision-second");
    }

    @Test
    void a_late_decision_says_why_and_shows_that_it_was_late() {
        var referral = Deciding.late(Referring.referral("Leah Barnes"));
        visit.signIn(PRIYA, Northmoor.PASSWORD).open(path(referral));
        visit.choose("Section 17 assessment").choose("Yes, it is suspected");
        visit.fill("If you spoke to nobody, why?", "The referral said what was needed.");
        visit.page().locator("input[name=wishes][value=NOT_YET_URGENT]").check();
        visit.fill(WHY, "Her needs have to be assessed.").press("Decide");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content()).contains("Enter why the decision is late");
        visit.check("decision-late");
        visit.fill("Why is the decision late?", "The family was away.").press("Decide");
        assertThat(visit.content())
                .contains("Decided after the time limit", "The family was away.");
        visit.check("decided-late");
        visit.open("/front-door");
        assertThat(visit.content()).contains("(after the time limit)");
    }

    @Test
    void immediate_protection_needs_one_choice_and_the_rest_follows() {
        var referral = Referring.referral("Leah Barnes");
        visit.signIn(PRIYA, Northmoor.PASSWORD).open(path(referral));
        visit.choose("Immediate protection").press("Decide");
        assertThat(visit.content())
                .contains(
                        "Decided: Immediate protection", "Not recorded yet: protection came first");
        visit.check("decided-protected");
        visit.fill("Why was this course of action chosen?", "He was in danger that evening.");
        visit.press("Add to the decision");
        assertThat(visit.content()).contains("He was in danger that evening.");
    }

    private void person(int n, String name, String agency, String said) {
        var row = "consulted." + (n - 1) + ".";
        visit.page().locator("[name='" + row + "name']").fill(name);
        visit.page().locator("[name='" + row + "agency']").fill(agency);
        visit.page().locator("[name='" + row + "said']").fill(said);
    }

    private static String path(ReferralId referral) {
        return "/front-door/referrals/" + referral + "/decision";
    }
}
