package org.waymark.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.access.NotAllowed;
import org.waymark.calendar.England;
import org.waymark.people.AgencyKind;
import org.waymark.testing.Northmoor;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;

/**
 * Meetings as objects (guide ¶10: "the social worker should hold a strategy discussion involving
 * the police, health and other relevant statutory and VCS organisations").
 */
class MeetingsTest {
    private final Northmoor area = Northmoor.area();
    private final MeetingScene scene = new MeetingScene();

    @Test
    void at_two_in_the_morning_without_health_a_strategy_discussion_is_kept_and_meets_again() {
        var known = scene.child();
        var night = scene.now().minus(Duration.ofHours(1));
        var meeting = scene.held(known, night, MeetingScene.STRATEGY, scene.person("Karen Doyle"));
        var view = scene.read(MeetingScene.WORKER, meeting);
        assertThat(view.state()).isEqualTo(MeetingState.HELD);
        assertThat(view.quorate()).isFalse();
        assertThat(view.missing()).containsExactly(QuorumNeed.HEALTH);
        assertThat(view.decisions()).hasSize(1);
        assertThat(scene.tasks(Holding.RECONVENE_TASK, meeting.value())).isEqualTo(1);
        assertThat(reconveneBy(meeting))
                .isEqualTo(
                        area.as(
                                MeetingScene.WORKER,
                                () -> area.bean(Clocks.class).due("meeting.reconvene", night)));
        var again =
                scene.held(
                        known,
                        scene.now(),
                        MeetingScene.STRATEGY,
                        scene.person("Karen Doyle"),
                        scene.person("Moira Kelly"));
        assertThat(scene.read(MeetingScene.WORKER, again).quorate()).isTrue();
        assertThat(scene.tasks(Holding.RECONVENE_TASK, meeting.value())).isZero();
        assertThat(scene.read(MeetingScene.WORKER, meeting).reconvenedBy()).isEqualTo(again);
    }

    @Test
    void whoever_is_invited_reads_this_meeting_and_nothing_else_of_the_file() {
        var known = scene.child();
        var meeting = scene.planned(known, Quorum.NONE, scene.person("Adele Finch"));
        var view = scene.read("Adele Finch", meeting);
        assertThat(view.runs()).isFalse();
        assertThat(view.mine()).isEqualTo(Part.WHOLE);
        assertThatThrownBy(() -> scene.read("Paul Rennie", meeting)).isInstanceOf(NotFound.class);
        assertThat(
                        area.api("Adele Finch")
                                .get("/api/v1/files/" + known.reference() + "/chronology")
                                .response()
                                .body())
                .doesNotContain("referral", "Referral");
        assertThat(
                        area.sql()
                                .sql(
                                        "select bool_and(until > ? and compartment = 'meeting') from access_grant where child_id = ? and party_id = ?")
                                .params(
                                        view.at()
                                                .plus(Duration.ofDays(27))
                                                .atOffset(java.time.ZoneOffset.UTC),
                                        known.child().value(),
                                        scene.id("Adele Finch").value())
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void whoever_attends_a_part_reads_their_part_and_whoever_is_left_out_reads_nothing() {
        var known = scene.child();
        var meeting =
                scene.planned(
                        known,
                        Quorum.NONE,
                        scene.person("Adele Finch"),
                        scene.person("Susan Park", Part.PART, "Police information is shared."),
                        scene.person("Rhys Morgan", Part.NONE, "He knows one of the adults."));
        contribute("Adele Finch", meeting, "For all to read.", Audience.EVERYBODY);
        contribute("Adele Finch", meeting, "Only for the whole.", Audience.WHOLE_ONLY);
        var school = scene.read("Susan Park", meeting);
        assertThat(school.contributions())
                .extracting(MeetingView.Contribution::known)
                .containsExactly("For all to read.");
        assertThat(school.people())
                .extracting(MeetingView.Person::name)
                .contains("Susan Park")
                .doesNotContain("Rhys Morgan");
        assertThat(school.people()).allSatisfy(p -> assertThat(p.why()).isNull());
        assertThatThrownBy(() -> scene.read("Rhys Morgan", meeting)).isInstanceOf(NotFound.class);
        assertThat(scene.read("Adele Finch", meeting).people())
                .extracting(MeetingView.Person::why)
                .contains("He knows one of the adults.");
        assertThat(scene.read("Adele Finch", meeting).contributions()).hasSize(2);
    }

    @Test
    void an_adult_who_is_not_safe_to_tell_is_not_asked_to_a_meeting() {
        var known = scene.child();
        var meeting = scene.planned(known, Quorum.NONE);
        var undecided = scene.adult(known, "NOT_YET_DECIDED");
        assertThatThrownBy(() -> invite(meeting, adult(undecided)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("ADULT_NOT_SAFE_TO_TELL");
        var safe = scene.adult(known, "YES");
        invite(meeting, adult(safe));
        assertThat(scene.read(MeetingScene.WORKER, meeting).people())
                .extracting(MeetingView.Person::kind)
                .contains(InviteeKind.ADULT);
    }

    @Test
    void whoever_has_an_action_sees_the_action_alone() {
        var known = scene.child();
        var meeting = scene.held(known, scene.now(), Quorum.NONE, scene.person("Karen Doyle"));
        var action = scene.read(MeetingScene.WORKER, meeting).actions().getFirst().id();
        var seen = scene.as("Adele Finch", () -> area.bean(MeetingActionQueries.class).get(action));
        assertThat(seen.what()).isEqualTo("Ring the ward in the morning");
        assertThat(seen.meeting()).isNull();
        assertThatThrownBy(() -> scene.read("Adele Finch", meeting)).isInstanceOf(NotFound.class);
        assertThat(scene.tasks(MeetingActions.TASK, action.value())).isEqualTo(1);
        assertThatThrownBy(() -> complete("Karen Doyle", action)).isInstanceOf(NotAllowed.class);
        complete("Adele Finch", action);
        assertThat(scene.tasks(MeetingActions.TASK, action.value())).isZero();
    }

    @Test
    void two_people_writing_the_minutes_lose_no_word() {
        var known = scene.child();
        var meeting = scene.held(known, scene.now(), Quorum.NONE);
        save(MeetingScene.WORKER, meeting, 0, "First.");
        save("Anita Rao", meeting, 1, "First. Second, by Anita.");
        assertThatThrownBy(() -> save(MeetingScene.WORKER, meeting, 1, "First. Other, by Lorna."))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("MINUTES_CHANGED");
        assertThat(scene.read(MeetingScene.WORKER, meeting).minutes())
                .extracting(MeetingView.Text::words)
                .containsExactly("First. Second, by Anita.");
        assertThat(
                        area.sql()
                                .sql("select count(*) from meeting_minutes where meeting_id = ?")
                                .param(meeting.value())
                                .query(Long.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void attendance_decides_about_the_quorum_and_can_be_put_right() {
        var known = scene.child();
        var meeting =
                scene.planned(
                        known,
                        MeetingScene.STRATEGY,
                        scene.person("Karen Doyle"),
                        NewInvitation.named("Dr Ada Fell", "Eastmere Hospital", AgencyKind.HEALTH));
        record(meeting, 0, Attendance.ABSENT);
        assertThat(scene.read(MeetingScene.WORKER, meeting).missing())
                .containsExactly(QuorumNeed.HEALTH);
        record(meeting, 1, Attendance.REPRESENTED);
        assertThat(scene.read(MeetingScene.WORKER, meeting).quorate()).isTrue();
        assertThat(scene.tasks(Holding.RECONVENE_TASK, meeting.value())).isZero();
    }

    private void record(MeetingId meeting, int version, Attendance ofTheDoctor) {
        var people = scene.read(MeetingScene.WORKER, meeting).people();
        Map<InvitationId, Attendance> attendance =
                people.stream()
                        .collect(
                                Collectors.toMap(
                                        MeetingView.Person::id,
                                        p ->
                                                p.name().equals("Dr Ada Fell")
                                                        ? ofTheDoctor
                                                        : Attendance.THROUGHOUT));
        run(
                MeetingScene.WORKER,
                () ->
                        area.bean(MeetingsHeld.class)
                                .record(
                                        new RecordHeld(
                                                MeetingScene.key(),
                                                meeting,
                                                version,
                                                scene.now(),
                                                null,
                                                attendance,
                                                Map.of())));
    }

    private void contribute(String who, MeetingId meeting, String words, Audience audience) {
        run(
                who,
                () ->
                        area.bean(MeetingContributions.class)
                                .give(
                                        new GiveContribution(
                                                MeetingScene.key(),
                                                meeting,
                                                words,
                                                null,
                                                null,
                                                null,
                                                null,
                                                audience)));
    }

    private void invite(MeetingId meeting, NewInvitation n) {
        run(
                MeetingScene.WORKER,
                () -> area.bean(Invitations.class).invite(MeetingScene.key(), meeting, n));
    }

    private static NewInvitation adult(java.util.UUID id) {
        return new NewInvitation(InviteeKind.ADULT, null, null, null, null, null, id, null, null);
    }

    private void complete(String who, ActionId action) {
        run(
                who,
                () ->
                        area.bean(MeetingActions.class)
                                .complete(
                                        new CompleteAction(
                                                MeetingScene.key(), action, 0, "Rang the ward.")));
    }

    private void save(String who, MeetingId meeting, int over, String words) {
        run(
                who,
                () ->
                        area.bean(MeetingMinutes.class)
                                .save(
                                        new SaveMinutes(
                                                MeetingScene.key(),
                                                meeting,
                                                Audience.EVERYBODY,
                                                over,
                                                words)));
    }

    private void run(String who, Runnable work) {
        area.run(who, work);
    }

    private java.time.Instant reconveneBy(MeetingId meeting) {
        return area.sql()
                .sql(
                        "select due_at from clock c join clock_rule r on r.id = c.rule_id where r.key = 'meeting.reconvene' and c.subject_id = ?")
                .param(meeting.value())
                .query(java.time.OffsetDateTime.class)
                .single()
                .atZoneSameInstant(England.ZONE)
                .toInstant();
    }
}
