package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referring;
import org.waymark.testing.Northmoor;

/** The front door at work, as the people who do it. */
class FrontDoorBrowserTest {
    private static final String PRIYA = "priya.nair@northmoor.example";

    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void the_board_shows_what_is_urgent_first_and_then_by_clock() {
        visit.signIn(PRIYA, Northmoor.PASSWORD).open("/front-door");
        visit.check("front-door");
        assertThat(visit.heading()).isEqualTo("Front door");
        assertThat(visit.content())
                .contains("Shanice Brook", "Callum Rudd", "Decided lately")
                .containsSubsequence("Urgent", "Overdue");
        visit.open("/front-door?urgent=true&mine=true").check("front-door-filtered");
        assertThat(visit.content()).contains("fits these filters");
    }

    @Test
    void what_has_come_in_is_acknowledged_from_the_board() {
        Referring.referral("Leah Barnes");
        visit.signIn("tom.ashworth@northmoor.example", Northmoor.PASSWORD).open("/front-door");
        visit.arrive(() -> visit.page().locator("text=/Acknowledge (it|all)/").click());
        assertThat(visit.content()).contains("acknowledged.");
    }

    @Test
    void a_referral_is_read_screened_and_started_on_in_one_view() {
        var referral = Referring.referral("Leah Barnes");
        visit.signIn(PRIYA, Northmoor.PASSWORD).open(path(referral)).check("front-door-referral");
        assertThat(visit.page().title()).doesNotContain(Referring.child(referral));
        assertThat(visit.content())
                .contains("Not yet screened", "Nobody has started on this", "Leah Barnes");
        visit.press("Record the safety screen");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("front-door-referral-wrong");
        visit.fill("What did you check, and with whom?", "At home with her mother tonight.");
        visit.choose("This is urgent").press("Record the safety screen");
        assertThat(visit.content()).contains("emergency duty team is alerted", "Priya Nair");
        visit.press("Start on this referral");
        assertThat(visit.content()).contains("You have started on this referral");
        visit.check("front-door-referral-mine");
        visit.press("Put it back on the board");
        assertThat(visit.content()).contains("back on the board");
    }

    @Test
    void who_comes_second_sees_who_was_first() {
        var referral = Referring.referral("Leah Barnes");
        visit.signIn("tom.ashworth@northmoor.example", Northmoor.PASSWORD).open(path(referral));
        try (var priya = Visit.to(area.url())) {
            priya.signIn(PRIYA, Northmoor.PASSWORD).open(path(referral));
            priya.press("Start on this referral");
        }
        visit.press("Start on this referral");
        assertThat(visit.status()).isEqualTo(409);
        assertThat(visit.content())
                .contains("Someone else has already started", "Priya Nair has started on this");
        visit.check("front-door-referral-somebody-elses");
    }

    @Test
    void a_described_child_is_matched_to_a_known_one_and_the_match_undone() {
        var name = Invented.name();
        Referring.about("Leah Barnes", name, "Ludlow");
        var second = Referring.about("Joe Tanner", name, "Ludlow");
        visit.signIn(PRIYA, Northmoor.PASSWORD).open(path(second));
        assertThat(visit.content()).contains("These children may be the one described");
        visit.page().locator("summary", containing("Same child as")).first().click();
        visit.page()
                .getByLabel("Why are you sure that it is the same child?")
                .first()
                .fill("Same name and date of birth.");
        visit.press("It is the same child");
        assertThat(visit.content()).contains("read together", "Earlier concerns about this child");
        visit.check("front-door-referral-matched");
        visit.page().locator("summary", containing("This is not the same child")).click();
        visit.fill("Why is it not the same child?", "They are cousins.").press("Undo the match");
        assertThat(visit.content()).contains("Each file is as it was before");
    }

    @Test
    void an_expired_registration_reads_but_does_not_decide() {
        var referral = Referring.referral("Leah Barnes");
        visit.signIn("martin.crewe@northmoor.example", Northmoor.PASSWORD).open(path(referral));
        assertThat(visit.content()).contains("Yours is not on record as current");
        visit.open(path(referral) + "/decision");
        assertThat(visit.status()).isEqualTo(403);
        visit.check("front-door-refused");
    }

    @Test
    void a_teacher_has_no_board() {
        var referral = Referring.referral("Joe Tanner");
        visit.signIn("joe.tanner@harbour.example", Northmoor.PASSWORD).open("/front-door");
        assertThat(visit.status()).isEqualTo(403);
        visit.open(path(referral));
        assertThat(visit.status()).isEqualTo(403);
        assertThat(visit.content()).doesNotContain(Referring.child(referral));
    }

    @Test
    void the_duty_team_has_a_board_of_its_own() {
        visit.signIn("gareth.pugh@northmoor.example", Northmoor.PASSWORD).open("/front-door");
        assertThat(visit.heading()).isEqualTo("Emergency duty team");
        assertThat(visit.content()).contains("Shanice Brook").doesNotContain("Nadine Foster");
        visit.check("front-door-duty");
    }

    private static com.microsoft.playwright.Page.LocatorOptions containing(String words) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(words);
    }

    private static String path(ReferralId referral) {
        return "/front-door/referrals/" + referral;
    }
}
