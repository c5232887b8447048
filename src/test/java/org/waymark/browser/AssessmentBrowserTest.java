package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Assessed;
import org.waymark.assessment.Part;
import org.waymark.calendar.England;
import org.waymark.testing.Northmoor;

/** The assessment of guide ¶9, 11 and 12 in the browser, by a social worker over days. */
class AssessmentBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_social_worker_sees_what_is_done_and_what_is_missing_and_writes_one_after_the_other() {
        var a = Assessed.led();
        assertThat(Northmoor.area().api("Lorna Blythe").work()).contains("Section 17 assessment");
        as("Lorna Blythe").open(a.path()).check("assessment");
        assertThat(visit.content())
                .contains("0 of 7 written", "Nobody asked yet", "Led by", "Lorna Blythe")
                .doesNotContainIgnoringCase("score");
        visit.follow("Parenting capacity").check("assessment-domain");
        assertThat(visit.content()).contains("parents are partners");
        visit.arrive(() -> visit.page().locator("a[href$='/parts/basic-care']").click());
        visit.press("Save");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("assessment-part-wrong");
        visit.fill("Strengths: what is going well", "Meals, clothes and a bed of her own.")
                .fill("What this rests on", "Home visit")
                .press("Save and go on");
        assertThat(visit.heading()).isEqualTo("Ensuring safety");
        assertThat(visit.content()).contains("Basic care: saved.");
        visit.check("assessment-part");
        visit.open(a.path() + "/domains/parenting").check("assessment-domain-written");
        assertThat(visit.content()).contains("Meals, clothes", "Written by");
    }

    @Test
    void of_two_who_write_at_once_the_second_has_both_texts_before_them() {
        var a = Assessed.led();
        as("Lorna Blythe").open(a.path() + "/parts/health");
        visit.fill("Needs: what is not", "Has lost weight.").fill("What this rests on", "School");
        a.write("Priya Nair", Part.HEALTH, "Runs every day.");
        visit.press("Save");
        assertThat(visit.status()).isEqualTo(409);
        assertThat(visit.content())
                .contains("What Priya Nair saved meanwhile", "Runs every day.", "What you typed");
        visit.check("assessment-part-second");
        assertThat(visit.page().getByLabel("Needs: what is not").inputValue())
                .isEqualTo("Has lost weight.");
        visit.press("Take both texts");
        assertThat(visit.page().getByLabel("Strengths: what is going well").inputValue())
                .isEqualTo("Runs every day.");
        visit.press("Save");
        visit.open(a.path() + "/parts/health").check("assessment-part-history");
        assertThat(visit.content()).contains("Last saved by Lorna Blythe", "Earlier texts");
    }

    @Test
    void what_is_typed_and_not_saved_is_kept() {
        var a = Assessed.led();
        try (var plain = Visit.to(area.url())) {
            plain.signIn(email("Lorna Blythe"), Northmoor.PASSWORD)
                    .open(a.path() + "/parts/income");
            plain.fill("Needs: what is not", "Debts since spring.");
            plain.page().waitForTimeout(3000);
            plain.open("/work").open(a.path() + "/parts/income");
            assertThat(plain.content()).contains("We kept what you typed");
            assertThat(plain.page().getByLabel("Needs: what is not").inputValue())
                    .isEqualTo("Debts since spring.");
        }
    }

    @Test
    void the_child_is_seen_and_heard_and_consent_looked_at() {
        var a = Assessed.led();
        as("Lorna Blythe").open(a.path() + "/seen");
        visit.press("Save");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("assessment-seen-wrong");
        visit.choose("Yes, and alone").press("Save");
        visit.open(a.path() + "/seen").check("assessment-seen");
        assertThat(visit.content()).contains("seen alone, Lorna Blythe");
        visit.open(a.path() + "/wishes").press("Save");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("assessment-wishes-wrong");
        visit.page().locator("input[name=wishes][value=NOT_YET_URGENT]").check();
        visit.press("Save");
        assertThat(visit.content()).contains("A task asks for the child's wishes");
        visit.open(a.path() + "/consent").press("Save");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("assessment-consent-wrong");
        for (var name : new String[] {"drinkOrDrugs", "trust"})
            visit.page().locator("input[name=" + name + "][value=NO]").check();
        visit.page().locator("input[name=threats][value=YES]").check();
        visit.fill("What, to whom, and who knows of it?", "Messages to her brother.");
        visit.page().locator("input[name=finding][value=OFFENCE_POSSIBLE]").check();
        visit.fill("Your reasons", "She is afraid for her brother.");
        visit.page().locator("input[name=policeTold][value=no]").check();
        visit.press("Save");
        assertThat(a.tasks("TELL_POLICE_OF_POSSIBLE_OFFENCE")).isEqualTo(1);
        visit.open(a.path() + "/consent").check("assessment-consent");
    }

    @Test
    void an_agency_is_asked_and_answers_in_its_own_words() {
        var a = Assessed.led();
        as("Lorna Blythe").open(a.path() + "/contributions").press("Ask");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("assessment-contributions-wrong");
        visit.fill("Or the e-mail address of one person", email("Joe Tanner"));
        visit.fill("What do you need to know?", "How does she come to school?");
        date("by", LocalDate.now(England.ZONE).plusDays(7));
        visit.press("Ask");
        assertThat(visit.content()).contains("They see the child's name and your question only");
        var asked = a.ask("Joe Tanner");
        try (var school = Visit.to(area.url())) {
            school.signIn(email("Joe Tanner"), Northmoor.PASSWORD).open("/contributions/" + asked);
            school.check("contribution");
            assertThat(school.content()).contains("Lorna Blythe", "What do you know?");
            school.press("Send");
            assertThat(school.status()).isEqualTo(422);
            school.check("contribution-wrong");
            school.fill("What you know", "By bus with her sister since last week.").press("Send");
            assertThat(school.content()).contains("By bus with her sister");
            school.check("contribution-given");
            school.open(a.path());
            assertThat(school.status()).isEqualTo(404);
        }
        visit.open(a.path() + "/contributions").check("assessment-contributions");
        visit.press("I have read them");
        assertThat(visit.content()).contains("Marked as read.", "By bus with her sister");
    }

    @Test
    void it_is_concluded_sent_returned_and_authorised_and_not_closed_before_onward_referral() {
        var a = Assessed.written();
        as("Lorna Blythe").open(a.path() + "/authorisation").check("assessment-missing");
        visit.press("Send for authorisation");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("assessment-missing-sent");
        visit.open(a.path() + "/conclusion").press("Save the conclusions");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("assessment-conclusion-wrong");
        visit.page().locator("input[name=harm][value=NEITHER]").check();
        visit.fill("Why do you conclude this?", "Found early.");
        visit.page().locator("input[name=need][value=NOT_IN_NEED]").check();
        visit.fill("Why is the child in need, or not?", "Her family meets her needs.");
        visit.page().getByText("All other factors").click();
        visit.page().locator("input[name=factors][value='20']").check();
        visit.fill("If other: what?", "Contact online").press("Save the conclusions");
        visit.open(a.path() + "/authorisation").press("Send for authorisation");
        assertThat(visit.content()).contains("The managers of the team have it on their lists");
        try (var manager = Visit.to(area.url())) {
            manager.signIn(email("Anita Rao"), Northmoor.PASSWORD).open("/assessments");
            manager.check("assessments");
            assertThat(manager.content()).contains("Sent for authorisation by Lorna Blythe");
            manager.open(a.path() + "/authorisation").check("assessment-authorise");
            manager.fill("What should change?", "Say what the school sees.").press("Return");
            a.made("Lorna Blythe", "send", "");
            manager.open(a.path() + "/authorisation").press("Authorise");
            assertThat(manager.content()).contains("Authorised.");
        }
        visit.open(a.path()).check("assessment-authorised");
        visit.open(a.path() + "/closing");
        assertThat(visit.content()).contains("Onward referral is not considered yet");
        visit.page().locator("input[name=reason][value=RC9]").check();
        visit.fill("What were the child and the family told, and by whom?", "Both were told.");
        visit.press("Close the assessment");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content())
                .contains("Record which agencies you considered for onward referral");
        visit.check("assessment-closing-wrong");
        visit.open(a.path() + "/onward").press("Save");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("assessment-onward-wrong");
        visit.fill("Which agency did you consider?", "Lighthouse Support")
                .fill("What would they offer this child?", "Online safety");
        visit.page().locator("input[name=sent][value=yes]").check();
        visit.fill("Why, or why not?", "She asks for it.");
        visit.page().locator("input[name=agreement][value=AGREED]").check();
        visit.press("Save");
        visit.open(a.path() + "/closing");
        visit.page().locator("input[name=reason][value=RC9]").check();
        visit.fill("What were the child and the family told, and by whom?", "Both were told.");
        visit.press("Close the assessment");
        assertThat(visit.content()).contains("The assessment is closed.");
        visit.open(a.path() + "/onward").check("assessment-onward");
        visit.open(a.path() + "/closing").check("assessment-closed");
    }

    @Test
    void a_manager_gives_it_to_a_worker_who_is_overseen_and_hands_over_when_somebody_is_away() {
        var a = Assessed.opened();
        as("Anita Rao").open(a.path() + "/worker").check("assessment-worker");
        select("lead", "Dev Chandra");
        visit.press("Save");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content()).contains("select the social worker who oversees");
        visit.check("assessment-worker-wrong");
        select("overseer", "Lorna Blythe");
        visit.press("Save");
        assertThat(visit.content()).contains("Dev Chandra, overseen by Lorna Blythe");
        visit.open("/assessments").press("Hand over");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("assessments-wrong");
        visit.open("/files/" + a.reference() + "/assessments").check("file-assessments");
        assertThat(visit.content()).contains("Assessment opened on");
    }

    @Test
    void exploitation_is_judged_by_a_person_and_countersigned_by_another() {
        var a = Assessed.led();
        as("Lorna Blythe").open("/files/" + a.reference() + "/judgements").check("judgements");
        visit.press("Record the judgement");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("judgements-wrong");
        visit.page().locator("input[name=level][value=EMERGING]").check();
        visit.fill("Why?", "Lifts and control by an older person.");
        visit.page().locator("input[name=learningDisability][value=NO]").check();
        date("reviewOn", LocalDate.now(England.ZONE).plusDays(40));
        visit.press("Record the judgement");
        assertThat(visit.content()).contains("Lifts and control", "Not yet");
        try (var manager = Visit.to(area.url())) {
            manager.signIn(email("Anita Rao"), Northmoor.PASSWORD)
                    .open("/files/" + a.reference() + "/judgements");
            manager.check("judgements-countersign");
            manager.press("Countersign");
            assertThat(manager.status()).isEqualTo(422);
            manager.check("judgements-countersign-wrong");
            manager.page().locator("input[name=agreed][value=yes]").check();
            manager.press("Countersign");
            assertThat(manager.content()).contains("Anita Rao agrees");
        }
        visit.open("/files/" + a.reference() + "/judgements").check("judgements-countersigned");
    }

    private void date(String name, LocalDate day) {
        visit.page().locator("[name=" + name + "-day]").fill("" + day.getDayOfMonth());
        visit.page().locator("[name=" + name + "-month]").fill("" + day.getMonthValue());
        visit.page().locator("[name=" + name + "-year]").fill("" + day.getYear());
    }

    private void select(String name, String person) {
        visit.page()
                .locator("select[name=" + name + "]")
                .selectOption(area.person(person).id().toString());
    }

    private Visit as(String person) {
        return visit.signIn(email(person), Northmoor.PASSWORD);
    }

    private String email(String person) {
        return area.person(person).email();
    }
}
