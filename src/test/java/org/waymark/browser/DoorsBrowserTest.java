package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.child.Described;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referring;
import org.waymark.testing.Northmoor;

/**
 * Checks with other agencies, break-glass and conflicts of interest, each as the people who need
 * them.
 */
class DoorsBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_club_is_asked_what_it_knows_and_its_answer_stands_beside_the_decision() {
        var referral = Referring.referral("Joe Tanner");
        var desk = "/front-door/referrals/" + referral;
        visit.signIn("priya.nair@northmoor.example", Northmoor.PASSWORD).open(desk);
        visit.follow("Ask an agency what it knows").check("check-new");
        visit.page()
                .getByLabel("Which agency?")
                .selectOption(area.person("Daniel Osei").agency().id().toString());
        visit.press("Show who can be asked");
        assertThat(visit.page().getByLabel("What you tell them about the child").inputValue())
                .contains(Referring.child(referral));
        visit.check("check-new-whom");
        visit.fill("What you tell them about the child", "").press("Ask them");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("check-new-wrong");
        visit.choose("Daniel Osei")
                .fill(
                        "What you tell them about the child",
                        "Robin, who is 12, of the Tuesday group")
                .fill("What do you want to know?", "Who fetches them?");
        visit.choose("To decide within one working day what to do about a referral");
        visit.press("Ask them");
        assertThat(visit.content()).contains("You can decide without waiting", "not answered yet");
        visit.check("check-asked");

        try (var daniel = Visit.to(area.url())) {
            daniel.signIn("daniel.osei@moorside.example", Northmoor.PASSWORD)
                    .open("/checks/" + check(referral));
            assertThat(daniel.content())
                    .contains("Robin, who is 12")
                    .doesNotContain(Referring.child(referral));
            daniel.check("check-answer");
            daniel.press("Send the answer");
            assertThat(daniel.status()).isEqualTo(422);
            daniel.check("check-answer-wrong");
            daniel.choose("We know something");
            daniel.fill("In your own words", "An adult we do not know fetched them twice.");
            daniel.press("Send the answer");
            assertThat(daniel.content()).contains("Children’s social care has your answer");
        }
        visit.open(desk);
        assertThat(visit.content()).contains("fetched them twice", "Daniel Osei, Club lead");
        visit.arrive(() ->
                visit.page()
                        .locator(
                                "a",
                                new com.microsoft.playwright.Page.LocatorOptions()
                                        .setHasText("Answered"))
                        .click());
        visit.check("check-answered");
        visit.press("I have read this");
        visit.open(desk).follow("Record a check made by telephone").press("Record the check");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("check-telephone-wrong");
        visit.open(desk + "/decision");
        assertThat(visit.content()).contains("fetched them twice");
    }

    @Test
    void a_restricted_file_is_opened_by_break_glass_ended_and_looked_over() {
        var file = restricted();
        visit.signIn("tom.ashworth@northmoor.example", Northmoor.PASSWORD).open("/files/" + file);
        visit.check("file-restricted-with-glass").follow("Open it now by break-glass");
        visit.check("break-glass-new").press("Open the file");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("break-glass-wrong");
        visit.choose("It is out of hours and cannot wait for the worker")
                .fill(
                        "Why must you see this file now?",
                        "The hospital asks whom she may go home with.")
                .press("Open the file");
        assertThat(visit.content()).contains("The file is open to you", "Open now");
        visit.check("break-glass-opened").press("Go to file " + file);
        assertThat(visit.content())
                .contains(
                        "You see this file by break-glass until",
                        "Isolde",
                        "you are not named on it");
        visit.check("file-by-break-glass").follow("End it as soon as you are done");
        visit.press("End it now");
        assertThat(visit.content()).contains("The file is closed").doesNotContain("Open now");
        visit.open("/break-glass").check("break-glass");
        visit.open("/files/" + file);
        assertThat(visit.content()).doesNotContain("Isolde");

        try (var miriam = Visit.to(area.url())) {
            miriam.signIn("miriam.stone@partnership.northmoor.example", Northmoor.PASSWORD)
                    .open("/break-glass");
            miriam.check("break-glass-to-review");
            miriam.arrive(() ->
                    miriam.page()
                            .locator(
                                    "tr",
                                    new com.microsoft.playwright.Page.LocatorOptions()
                                            .setHasText(file))
                            .locator("a")
                            .click());
            assertThat(miriam.content()).contains("Tom Ashworth", "What was looked at");
            miriam.press("Record the review");
            assertThat(miriam.status()).isEqualTo(422);
            miriam.check("break-glass-review-wrong");
            miriam.choose("Yes")
                    .fill("What you found, and what follows", "A call from the hospital.");
            miriam.press("Record the review");
            assertThat(miriam.content()).contains("Your review is recorded", "Justified");
        }
    }

    @Test
    void a_conflict_is_declared_and_looked_at_by_data_protection_and_e_mails_are_switched_off() {
        var family = Described.unheard();
        new Described().refer("Joe Tanner", child("Rory", family, LocalDate.of(2013, 6, 2), null));
        visit.signIn("martin.crewe@northmoor.example", Northmoor.PASSWORD).open("/account");
        visit.press("Send me no e-mails");
        assertThat(visit.content()).contains("You get no e-mails", "You get none.");
        visit.check("account-notices");
        visit.press("Send me an e-mail when there is a task for me");
        assertThat(visit.content()).contains("You get them.");

        visit.arrive(() -> visit.page().locator("a[href='/conflicts']").click());
        visit.check("conflicts").press("Declare a conflict of interest");
        visit.check("conflict-declare").press("Declare");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("conflict-declare-wrong");
        visit.choose("A relative")
                .fill("The child’s given name", "Rory")
                .fill("The child’s family name", family);
        visit.fill("Day", "2").fill("Month", "6").fill("Year", "2013").press("Declare");
        assertThat(visit.content())
                .contains("If there is a file, it is closed")
                .doesNotContain("WM-2026");

        try (var miriam = Visit.to(area.url())) {
            miriam.signIn("miriam.stone@partnership.northmoor.example", Northmoor.PASSWORD)
                    .open("/conflicts");
            miriam.check("conflicts-to-review");
            miriam.open(
                    "/conflicts/"
                            + area.sql()
                                    .sql(
                                            "select id::text from conflict_record where family_name"
                                                    + " = ?")
                                    .param(family)
                                    .query(String.class)
                                    .single());
            assertThat(miriam.content()).contains(family, "They are kept away.");
            miriam.check("conflict-review");
            miriam.press("Record the review");
            assertThat(miriam.status()).isEqualTo(422);
            miriam.check("conflict-review-wrong");
            miriam.choose("Yes")
                    .fill("What you found", "His sister confirmed it.")
                    .press("Record the review");
            assertThat(miriam.content()).contains("Your review is recorded");
        }
    }

    private String check(ReferralId referral) {
        return area.sql()
                .sql("select id::text from agency_check where referral_id = ?")
                .param(referral.value())
                .query(String.class)
                .single();
    }

    private String restricted() {
        var known =
                new Described()
                        .refer(
                                "Joe Tanner",
                                child(
                                        "Isolde",
                                        Described.unheard(),
                                        LocalDate.of(2013, 3, 9),
                                        null));
        Described.close(known, 1, "A relative works in the team");
        return known.reference();
    }
}
