package org.waymark.missing.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.missing.InterviewFixture;
import org.waymark.testing.Northmoor;

/** The return-interview worker's day, on a phone, and what becomes of what she hears. */
class ReturnInterviewBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final InterviewFixture fixture = new InterviewFixture();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void the_worklist_is_made_for_a_phone() {
        signIn("Nadia Aziz");
        visit.page().setViewportSize(390, 800);
        visit.open("/missing/interviews");
        assertThat(visit.content())
                .contains(
                        "Callum Rudd, 15",
                        "Grace Hollis, 15",
                        "Do not tell",
                        "Stuart Hollis",
                        "over its 72 hours");
        visit.check("return-interviews");
    }

    @Test
    void from_the_list_it_takes_two_touches_to_record_that_it_was_offered() {
        var back = fixture.back();
        signIn("Nadia Aziz").open("/missing/interviews");
        visit.followTo("/missing/interviews/" + back.interview() + "?what=OFFERED#what");
        visit.press("Save");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content()).contains("Select how you offered it");
        visit.check("return-interview-answer-wrong");
        visit.choose("By telephone").press("Save");
        assertThat(visit.content()).contains("Offered\tYes,", "by telephone, by Nadia Aziz");
        visit.check("return-interview-offered");
    }

    @Test
    void somebody_who_was_slower_sees_what_is_there_now_and_what_they_typed() {
        var back = fixture.back();
        signIn("Nadia Aziz").open("/missing/interviews/" + back.interview());
        fixture.accept(back);
        visit.choose("The child declined").fill("What the child said, if anything", "Not now.");
        visit.press("Save");
        assertThat(visit.status()).isEqualTo(409);
        assertThat(visit.content())
                .contains("Somebody else changed this a moment ago", "Accepted\tYes,");
        assertThat(visit.page().locator("#declinedWords").inputValue()).isEqualTo("Not now.");
    }

    @Test
    void an_interview_is_recorded_and_its_facts_become_help() {
        var back = fixture.back();
        fixture.accept(back);
        signIn("Nadia Aziz").open("/missing/interviews/" + back.interview());
        visit.press("Record the interview").check("return-interview-record");
        visit.press("Save the interview");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("return-interview-record-wrong");
        record(back.minutesAgo(1));
        assertThat(visit.content())
                .contains(
                        "Held",
                        "within 72 hours",
                        "He texts and then he is there.",
                        "Silver hatchback, driven by Dee");
        visit.check("return-interview-held");
        giveSupport(back);
        tellThePolice(back);
    }

    private void record(String time) {
        visit.page().fill("#held-time", time);
        visit.choose("A place the child chose").choose("After");
        visit.page().locator("input[name=alone][value=yes]").check();
        visit.choose(
                "I am independent of where the child lives and of the authority responsible for the"
                        + " child");
        visit.choose("Was fetched or told to come")
                .fill("In the child's own words", "He texts and then he is there.");
        visit.page().locator("input[name=harm][value=NOT_KNOWN]").check();
        visit.fill("Vehicles", "Silver hatchback, driven by Dee")
                .fill("Support the child needs", "Somebody to go to at school");
        visit.press("Save the interview");
    }

    private void giveSupport(InterviewFixture.Back back) {
        visit.arrive(
                () -> visit.page().getByText("Give to somebody, or take over").first().click());
        visit.check("return-interview-fact");
        visit.press("Give");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("return-interview-give-wrong");
        visit.page().getByLabel("Who does it").selectOption("Harbour Academy: Safeguarding leads");
        visit.page().fill("input[name=due-day]", "5");
        visit.page().fill("input[name=due-month]", "1");
        visit.page().fill("input[name=due-year]", "2099");
        visit.press("Give");
        assertThat(visit.content())
                .contains("Given to Safeguarding leads, Harbour Academy", "5 January 2099");
        try (var school = Visit.to(area.url())) {
            school.signIn(area.person("Susan Park").email(), Northmoor.PASSWORD)
                    .open(fixture.action(back));
            assertThat(school.content())
                    .contains("Somebody to go to at school")
                    .doesNotContain("Silver hatchback");
            school.press("Done");
            assertThat(school.status()).isEqualTo(422);
            school.check("return-action");
            school.fill("What came of it", "Mrs Park sees her on Mondays.").press("Done");
            assertThat(school.content()).contains("Mrs Park sees her on Mondays.");
        }
    }

    private void tellThePolice(InterviewFixture.Back back) {
        visit.arrive(() -> visit.page().locator("h3#vehicle + ul a").first().click());
        visit.page().locator("input[value=POLICE_INFORMATION]").check();
        visit.press("Take over");
        assertThat(visit.content()).contains("Became information for the police");
        try (var police = Visit.to(area.url())) {
            police.signIn(area.person("Karen Doyle").email(), Northmoor.PASSWORD)
                    .open(fixture.note(back));
            assertThat(police.content()).contains("Silver hatchback").doesNotContain("He texts");
            police.check("police-note").press("We have it");
            assertThat(police.content()).contains("The police have it since");
        }
    }

    @Test
    void the_social_worker_reads_it_and_says_so() {
        var back = fixture.back();
        fixture.accept(back);
        fixture.hold(back);
        signIn("Priya Nair").open("/missing/interviews/" + back.interview());
        assertThat(visit.content()).contains("What was said");
        visit.check("return-interview-to-read");
        visit.press("I have read this");
        assertThat(visit.page().getByText("I have read this").count()).isZero();
    }

    @Test
    void the_police_see_that_it_was_held_and_not_what_was_said() {
        var back = fixture.back();
        fixture.accept(back);
        fixture.hold(back);
        signIn("Karen Doyle").open("/missing/interviews/" + back.interview());
        assertThat(visit.content())
                .contains(
                        "What was said is kept for the interviewer and the child's social worker.")
                .doesNotContain("He texts");
        visit.check("return-interview-police");
    }

    @Test
    void an_interview_is_handed_to_a_colleague() {
        var back = fixture.back();
        fixture.accept(back);
        signIn("Nadia Aziz").open("/missing/interviews/" + back.interview());
        visit.page().getByText("Hand over to somebody else").click();
        visit.press("Hand over");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("return-interview-hand-over-wrong");
        visit.page().getByLabel("Who takes it on").selectOption("Tessa Quinn, Lighthouse Support");
        visit.press("Hand over");
        assertThat(visit.content()).contains("Handed over");
    }

    private Visit signIn(String name) {
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }
}
