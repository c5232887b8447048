package org.waymark.protection.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.calendar.England;
import org.waymark.testing.Northmoor;

/** Convening a conference and deciding it, as the social worker and the chair meet it. */
class ConferenceBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final ConferenceScene scene = new ConferenceScene();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_social_worker_convenes_the_initial_conference() {
        signIn(ConferenceScene.WORKER).open("/enquiries/" + scene.enquiry);
        visit.follow("Convene the initial conference").check("conference-new");
        visit.press("Convene the conference");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content())
                .contains(
                        "Enter the day and time of the conference",
                        "Enter who chairs the conference");
        visit.check("conference-new-wrong");
        var day = ConferenceScene.workingDay(scene.due().minus(Duration.ofDays(2)), -1);
        date("planned", day);
        visit.fill("Who chairs it: e-mail address or name", ConferenceScene.CHAIR);
        visit.press("Convene the conference");
        assertThat(visit.heading()).isEqualTo("Who is asked to the meeting");
        assertThat(visit.content()).contains("Joan Whitfield");
    }

    @Test
    void from_who_came_to_the_decision_the_plan_of_that_day_and_its_core_group() {
        var at = ConferenceScene.workingDay(scene.due().minus(Duration.ofDays(1)), -1);
        var meeting = scene.convene(at, null, null);
        signIn(ConferenceScene.WORKER).asOf(at.plus(Duration.ofHours(2)));
        visit.open("/meetings/" + meeting + "/attendance").check("conference-attendance");
        for (var part : List.of("", "-month", "-year", "-time"))
            visit.page().fill("#held" + part, "");
        visit.press("Save");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content()).contains("Enter the day and time the meeting was held");
        date("held", at);
        visit.page()
                .getByLabel("There throughout")
                .all()
                .forEach(com.microsoft.playwright.Locator::check);
        visit.press("Save");
        assertThat(visit.content()).doesNotContain("Not everybody was there");
        decide(meeting, at);

        visit.open("/conferences/" + meeting).check("conference-decided");
        assertThat(visit.content()).contains("Child protection plan");
        var plan =
                area.sql()
                        .sql(
                                "select p.id::text from protection_plan p where p.conference_id = ? and p.started_on = ?")
                        .params(meeting.value(), England.dateOf(at))
                        .query(String.class)
                        .single();
        visit.open("/protection-plans/" + plan).check("conference-plan");
        coreGroup(at);
        assertThat(org.waymark.protection.Protecting.runs("core-group.next", plan)).isTrue();
    }

    private void coreGroup(java.time.Instant at) {
        visit.open("/files/" + scene.file + "/meetings/new").choose("Core group");
        visit.fill("What is it for?", "To agree who does what.");
        var day = ConferenceScene.workingDay(at.plus(Duration.ofDays(9)), -1);
        date("planned", day);
        visit.fill("Who is asked?", "Susan Park\nAdele Finch").press("Plan the meeting");
        assertThat(visit.heading()).isEqualTo("Core group");
        visit.check("core-group").asOf(day.plus(Duration.ofHours(2)));
        visit.page().navigate(visit.page().url() + "/attendance");
        date("held", day);
        visit.press("Save");
    }

    private void decide(org.waymark.meetings.MeetingId meeting, java.time.Instant at) {
        try (var chair = Visit.to(area.url())) {
            chair.signIn(area.person(ConferenceScene.CHAIR).email(), Northmoor.PASSWORD)
                    .asOf(at.plus(Duration.ofHours(3)))
                    .open("/conferences/" + meeting)
                    .check("conference");
            wrong(chair);
            chair.choose("Did not come; sent what they want to say")
                    .fill(
                            "What the child wants and feels, in their words",
                            "I want to stay at my school.")
                    .choose("Yes")
                    .choose("Sexual abuse")
                    .fill("Reasons", "Likely significant harm from a group of adults.")
                    .press("Record the decision");
            assertThat(chair.content()).contains("What was decided", "Sexual abuse");
        }
    }

    private static void wrong(Visit visit) {
        visit.press("Record the decision");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content())
                .contains(
                        "Select how the child took part",
                        "Select whether there is a child protection plan");
        visit.check("conference-wrong");
    }

    private void date(String name, java.time.Instant at) {
        var there = at.atZone(England.ZONE);
        visit.page().fill("#" + name, Integer.toString(there.getDayOfMonth()));
        visit.page().fill("#" + name + "-month", Integer.toString(there.getMonthValue()));
        visit.page().fill("#" + name + "-year", Integer.toString(there.getYear()));
        visit.page().fill("#" + name + "-time", "10:00");
    }

    private Visit signIn(String name) {
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }
}
