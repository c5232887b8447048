package org.waymark.protection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.access.NotAllowed;
import org.waymark.calendar.England;
import org.waymark.meetings.HoldMeeting;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingKind;
import org.waymark.meetings.Meetings;
import org.waymark.meetings.Quorum;
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.reading.EnquiryQueries;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;

/**
 * Conferences (guide ¶10; storyline 4): on working day 14, or on day 17 with a reason, what they
 * decide, and what follows from it.
 */
class ConferenceTest {
    private static final String WORKER = ConferenceScene.WORKER;
    private static final String CHAIR = ConferenceScene.CHAIR;

    private final Northmoor area = Northmoor.area();
    private final ConferenceScene scene = new ConferenceScene();
    private final String file = scene.file;
    private final EnquiryId enquiry = scene.enquiry;

    @Test
    void the_conference_decides_on_its_day_and_the_plan_starts_that_day() {
        var at = ConferenceScene.workingDay(scene.due().minus(Duration.ofDays(1)), -1);
        var meeting = scene.convene(at, null, null);
        scene.held(meeting, at);
        assertThatThrownBy(() -> decide(WORKER, meeting, at, decision(meeting, Participation.PN6)))
                .isInstanceOf(NotAllowed.class);
        decide(CHAIR, meeting, at, decision(meeting, Participation.PN6));
        var plan = plan();
        assertThat(plan.startedOn()).isEqualTo(England.dateOf(at).toString());
        assertThat(plan.category()).isEqualTo("SEXUAL");
        assertThat(running("conference.initial", enquiry.value())).isZero();
        var id = plan.id();
        assertThat(dueOf("core-group.first", id)).isEqualTo(clock("core-group.first", at));
        assertThat(dueOf("conference.review.first", id))
                .isEqualTo(clock("conference.review.first", at));
        group(at.plus(Duration.ofDays(1)));
        assertThat(running("core-group.first", id)).isZero();
        assertThat(running("core-group.next", id)).isEqualTo(1);
    }

    @Test
    void on_working_day_17_it_needs_a_reason_and_how_the_child_is_safe() {
        var late = ConferenceScene.workingDay(scene.due().plus(Duration.ofDays(3)), 1);
        assertThatThrownBy(() -> scene.convene(late, null, null))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        e ->
                                assertThat(e.breaks())
                                        .extracting(b -> b.rule().name())
                                        .contains("LATE_NEEDS_REASON", "LATE_NEEDS_SAFETY"));
        var meeting =
                scene.convene(late, "The police could not come before.", "He stays with his aunt.");
        var e = area.as(WORKER, () -> area.bean(EnquiryQueries.class).get(enquiry));
        assertThat(e.lateBecause()).isEqualTo("The police could not come before.");
        assertThat(e.lateSafety()).isEqualTo("He stays with his aunt.");
        scene.held(meeting, late);
        decide(CHAIR, meeting, late, decision(meeting, Participation.PN1));
        assertThat(plan().startedOn()).isEqualTo(England.dateOf(late).toString());
    }

    @Test
    void it_cannot_fall_on_a_weekend_and_needs_a_chair() {
        var saturday =
                England.dateOf(scene.now())
                        .with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
                        .atTime(LocalTime.of(10, 0))
                        .atZone(England.ZONE)
                        .toInstant();
        assertThatThrownBy(() -> scene.convene(saturday, null, null))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("CONFERENCE_ON_WEEKEND");
    }

    @Test
    void before_a_decision_the_child_is_heard_or_it_is_said_that_they_were_not() {
        var at = ConferenceScene.workingDay(scene.due().minus(Duration.ofDays(1)), -1);
        var meeting = scene.convene(at, null, null);
        scene.held(meeting, at);
        var silent =
                new DecideConference(
                        CommandKey.random(),
                        meeting,
                        0,
                        Participation.PN5,
                        null,
                        null,
                        true,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null);
        assertThatThrownBy(() -> decide(CHAIR, meeting, at, silent))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        e ->
                                assertThat(e.breaks())
                                        .extracting(b -> b.rule().name())
                                        .containsExactly(
                                                "CHILD_WORDS_NEEDED",
                                                "DECISION_NEEDS_CATEGORY",
                                                "DECISION_NEEDS_REASON"));
    }

    private DecideConference decision(MeetingId meeting, Participation participation) {
        return new DecideConference(
                CommandKey.random(),
                meeting,
                0,
                participation,
                "He wants to stay at his school.",
                "Offered and accepted",
                true,
                AbuseCategory.SEXUAL,
                10,
                "Likely significant harm from a group of adults.",
                false,
                null,
                null);
    }

    private void decide(String who, MeetingId meeting, Instant at, DecideConference c) {
        area.at(
                at.plus(Duration.ofHours(3)),
                who,
                () -> {
                    area.bean(ConferenceDecisions.class).decide(c);
                    return meeting;
                });
    }

    private void group(Instant at) {
        area.at(
                at.plus(Duration.ofHours(3)),
                WORKER,
                () ->
                        area.bean(Meetings.class)
                                .hold(
                                        new HoldMeeting(
                                                CommandKey.random(),
                                                area.as(
                                                                WORKER,
                                                                () ->
                                                                        area.bean(
                                                                                        EnquiryQueries
                                                                                                .class)
                                                                                .get(enquiry))
                                                        .child()
                                                        .id(),
                                                MeetingKind.CORE_GROUP,
                                                null,
                                                null,
                                                at,
                                                null,
                                                null,
                                                null,
                                                Quorum.NONE,
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                List.of())));
    }

    private record Plan(UUID id, String startedOn, String category) {}

    private Plan plan() {
        return area.sql()
                .sql(
                        """
                        select p.id, p.started_on::text, p.initial_category
                        from protection_plan p join file f on f.child_id = p.child_id where f.reference = ?
                        """)
                .param(file)
                .query((r, n) ->
                        new Plan(r.getObject(1, UUID.class), r.getString(2), r.getString(3)))
                .single();
    }

    private long running(String rule, UUID subject) {
        return area.sql()
                .sql(
                        "select count(*) from clock c join clock_rule r on r.id = c.rule_id where r.key = ? and c.subject_id = ? and c.stopped_at is null")
                .params(rule, subject)
                .query(Long.class)
                .single();
    }

    private Instant dueOf(String rule, UUID subject) {
        return area.sql()
                .sql(
                        "select c.due_at from clock c join clock_rule r on r.id = c.rule_id where r.key = ? and c.subject_id = ?")
                .params(rule, subject)
                .query((r, n) -> r.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single();
    }

    private Instant clock(String rule, Instant from) {
        return area.as(WORKER, () -> area.bean(Clocks.class).due(rule, from));
    }
}
