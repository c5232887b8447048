package org.waymark.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.calendar.England;
import org.waymark.testing.Northmoor;

/** Meetings as the people meet them who plan, prepare, record and follow them. */
class MeetingBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final MeetingScene scene = new MeetingScene();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_social_worker_plans_a_meeting_and_asks_people_of_any_agency() {
        var known = scene.child();
        scene.adult(known, "NO");
        signIn(MeetingScene.WORKER).open("/files/" + known.reference() + "/meetings/new");
        visit.check("meeting-plan").press("Plan the meeting");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content())
                .contains(
                        "Select what kind of meeting it is",
                        "Enter the day and time of the meeting");
        visit.check("meeting-plan-wrong");
        visit.choose("Child in need review").fill("What is it for?", "To review the plan.");
        date("planned", scene.now().plus(Duration.ofDays(5)));
        visit.fill("Who is asked?", "Adele Finch\nkaren.doyle@police.northmoor.example")
                .press("Plan the meeting");
        assertThat(visit.heading()).isEqualTo("Child in need review");
        assertThat(visit.content()).contains("Adele Finch", "Karen Doyle");
        visit.check("meeting-planned").follow("Ask people, and how much each attends");
        assertThat(visit.content()).contains("Do not tell: Wendy Example");
        visit.check("meeting-people").press("Ask them");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("meeting-people-wrong");
        visit.choose("Another professional, by name")
                .fill("Name", "Dr Ada Fell")
                .fill("Organisation", "Eastmere Hospital");
        visit.page().getByLabel("What kind of organisation").selectOption("HEALTH");
        visit.press("Ask them");
        assertThat(visit.content()).contains("Dr Ada Fell, Eastmere Hospital");
    }

    @Test
    void a_nurse_says_in_her_own_words_what_she_knows_and_nothing_typed_is_lost() {
        var known = scene.child();
        var meeting = scene.planned(known, Quorum.NONE, scene.person("Adele Finch"));
        signIn("Adele Finch").open("/meetings").check("meetings");
        visit.open("/meetings/" + meeting).check("meeting-invited");
        visit.press("Say what your agency knows").press("Give this to the meeting");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("meeting-contribution-wrong");
        visit.fill("What your agency knows", "She sleeps badly.");
        visit.page()
                .waitForResponse(
                        "**/drafts/contribution/*", () -> visit.page().keyboard().press("Tab"));
        visit.open("/meetings/" + meeting + "/contribution");
        assertThat(visit.content()).contains("We kept what you typed");
        visit.check("meeting-contribution").press("Give this to the meeting");
        assertThat(visit.content()).contains("She sleeps badly.");
        assertThat(pdf("/meetings/" + meeting + "/pack.pdf")).isEqualTo(200);
    }

    @Test
    void attendance_and_record_show_who_was_missing_and_who_does_what() {
        var known = scene.child();
        var meeting =
                scene.held(known, scene.now(), MeetingScene.STRATEGY, scene.person("Karen Doyle"));
        signIn(MeetingScene.WORKER).open("/meetings/" + meeting);
        assertThat(visit.content())
                .contains("Not everybody was there who must be: somebody of health");
        visit.check("meeting-not-quorate");
        visit.open("/meetings/" + meeting + "/attendance").check("meeting-attendance");
        visit.open("/meetings/" + meeting + "/record").check("meeting-record");
        visit.press("Add the decision");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content()).contains("Enter what was decided", "Enter why it was decided");
        visit.check("meeting-record-wrong");
        visit.fill("What was decided", "She is seen weekly.").fill("Why", "She asked for it.");
        visit.press("Add the decision");
        assertThat(visit.content()).contains("2 decided");
        var action = scene.read(MeetingScene.WORKER, meeting).actions().getFirst().id();
        try (var nurse = Visit.to(area.url())) {
            nurse.signIn(area.person("Adele Finch").email(), Northmoor.PASSWORD)
                    .open("/meetings/actions/" + action)
                    .check("meeting-action");
            nurse.press("Done");
            assertThat(nurse.status()).isEqualTo(422);
            nurse.fill("What came of it", "Rang the ward; she is well.").press("Done");
            assertThat(nurse.content()).contains("Rang the ward; she is well.");
            nurse.open("/meetings/" + meeting);
            assertThat(nurse.status()).isEqualTo(404);
        }
    }

    @Test
    void of_two_who_write_the_minutes_neither_loses_a_word() {
        var known = scene.child();
        var meeting = scene.held(known, scene.now(), Quorum.NONE, scene.person("Susan Park"));
        var path = "/meetings/" + meeting + "/minutes/EVERYBODY";
        signIn(MeetingScene.WORKER).open(path).check("meeting-minutes");
        try (var anita = Visit.to(area.url())) {
            anita.signIn(area.person("Anita Rao").email(), Northmoor.PASSWORD).open(path);
            anita.fill("The minutes", "What Anita wrote.").press("Save the draft");
        }
        visit.fill("The minutes", "What Lorna wrote.").press("Save the draft");
        assertThat(visit.status()).isEqualTo(409);
        assertThat(visit.content()).contains("What Anita wrote.", "What you wrote");
        assertThat(visit.page().getByLabel("The minutes").inputValue())
                .isEqualTo("What Lorna wrote.");
        visit.check("meeting-minutes-conflict");
        visit.fill("The minutes", "What both wrote.").press("Save the draft");
        visit.press("Confirm the saved draft").check("meeting-minutes-confirmed");
        var people = scene.read(MeetingScene.WORKER, meeting).people();
        for (var person : List.copyOf(people))
            assertThat(pdf("/meetings/" + meeting + "/minutes/" + person.id() + "/print.pdf"))
                    .isEqualTo(200);
    }

    private Visit signIn(String name) {
        return visit.signIn(area.person(name).email(), Northmoor.PASSWORD);
    }

    private int pdf(String path) {
        return visit.page().request().get(area.url() + path).status();
    }

    private void date(String name, java.time.Instant at) {
        var there = at.atZone(England.ZONE);
        visit.page().fill("#" + name, Integer.toString(there.getDayOfMonth()));
        visit.page().fill("#" + name + "-month", Integer.toString(there.getMonthValue()));
        visit.page().fill("#" + name + "-year", Integer.toString(there.getYear()));
        visit.page().fill("#" + name + "-time", DateTimeFormatter.ofPattern("HH:mm").format(there));
    }
}
