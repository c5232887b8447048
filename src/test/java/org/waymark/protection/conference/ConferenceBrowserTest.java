package org.waymark.protection.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
        var day =
                England.dateOf(
                        ConferenceScene.workingDay(scene.due().minus(Duration.ofDays(2)), -1));
        visit.page().fill("#planned", Integer.toString(day.getDayOfMonth()));
        visit.page().fill("#planned-month", Integer.toString(day.getMonthValue()));
        visit.page().fill("#planned-year", Integer.toString(day.getYear()));
        visit.page().fill("#planned-time", "10am");
        visit.fill("Who chairs it: e-mail address or name", ConferenceScene.CHAIR);
        visit.press("Convene the conference");
        assertThat(visit.heading()).isEqualTo("Who is asked to the meeting");
        assertThat(visit.content()).contains("Joan Whitfield");
    }

    @Test
    void its_chair_records_the_decision_with_how_the_child_took_part() {
        var at = ConferenceScene.workingDay(scene.due().minus(Duration.ofDays(1)), -1);
        var meeting = scene.convene(at, null, null);
        scene.held(meeting, at);
        signIn(ConferenceScene.CHAIR).open("/conferences/" + meeting).check("conference");
        visit.press("Record the decision");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content())
                .contains(
                        "Select how the child took part",
                        "Select whether there is a child protection plan");
        visit.check("conference-wrong");
    }

    private Visit signIn(String name) {
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }
}
