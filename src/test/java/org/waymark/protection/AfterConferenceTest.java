package org.waymark.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.protection.Protecting.enquiry;
import static org.waymark.protection.Protecting.file;
import static org.waymark.protection.Protecting.id;
import static org.waymark.protection.Protecting.path;
import static org.waymark.protection.Protecting.read;
import static org.waymark.protection.Protecting.runs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.HoldMeeting;
import org.waymark.meetings.MeetingKind;
import org.waymark.meetings.Meetings;
import org.waymark.meetings.Quorum;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** What follows a conference by itself (guide ¶10, trap 14). */
class AfterConferenceTest {
    private static final String PLANS = "/api/v1/protection-plans/";
    private static final LocalDate TODAY = England.dateOf(Instant.now());

    private final Northmoor area = Northmoor.area();
    private final Api priya = area.api("Priya Nair");
    private final Practitioner she = area.person("Priya Nair");

    @Test
    void the_plan_starts_on_the_day_of_its_conference_and_the_child_in_need_plan_ends_then() {
        var file = file();
        var need =
                id(
                        priya.post(
                                path(file, "child-in-need-plans"),
                                "{\"startedOn\": \"%s\"}".formatted(TODAY.minusDays(9))));
        var enquiry = enquiry(priya, file);
        conference(file, enquiry, Instant.now().minus(Duration.ofMinutes(5)));
        var held = read(priya, "/api/v1/enquiries/" + enquiry);
        assertThat(held.get("conferenceOn").asString()).isEqualTo(TODAY.toString());
        assertThat(runs("conference.initial", enquiry)).isFalse();
        var plan = read(priya, PLANS + planOf(file));
        assertThat(plan.get("startedOn").asString()).isEqualTo(TODAY.toString());
        assertThat(plan.get("initialCategory").asString()).isEqualTo("SEXUAL");
        assertThat(read(priya, "/api/v1/child-in-need-plans/" + need).get("endedOn").asString())
                .isEqualTo(TODAY.toString());
    }

    @Test
    void a_review_conference_ends_the_plan_and_a_child_in_need_plan_starts_on_that_day() {
        var file = file();
        var plan =
                id(
                        priya.post(
                                path(file, "protection-plans"),
                                "{\"fromArea\": \"Westmere\", \"startedOn\": \"%s\", \"category\": \"SEXUAL\"}"
                                        .formatted(TODAY.minusDays(80))));
        var child = childOf(file);
        area.run(
                "Priya Nair",
                () -> {
                    var meeting = hold(child, MeetingKind.REVIEW_CONFERENCE, Instant.now());
                    publish(
                            new ConferenceEvent.ReviewConferenceHeld(
                                    child,
                                    meeting,
                                    new ProtectionPlanId(UUID.fromString(plan)),
                                    TODAY,
                                    null,
                                    "She is safe with her aunt.",
                                    true,
                                    she.agency().id(),
                                    Instant.now()));
                });
        var ended = read(priya, PLANS + plan);
        assertThat(ended.get("endedOn").asString()).isEqualTo(TODAY.toString());
        assertThat(ended.get("ended").asString()).isEqualTo("REVIEW_CONFERENCE");
        assertThat(
                        area.sql()
                                .sql(
                                        "select started_on from need_plan where child_id = ? and ended_on is null")
                                .param(child.value())
                                .query(LocalDate.class)
                                .single())
                .isEqualTo(TODAY);
    }

    private void conference(String file, String enquiry, Instant at) {
        var child = childOf(file);
        area.run(
                "Priya Nair",
                () -> {
                    var meeting = hold(child, MeetingKind.INITIAL_CONFERENCE, at);
                    publish(
                            new ConferenceEvent.ConferenceHeld(
                                    child,
                                    meeting,
                                    new EnquiryId(UUID.fromString(enquiry)),
                                    England.dateOf(at),
                                    AbuseCategory.SEXUAL,
                                    null,
                                    null,
                                    she.agency().id(),
                                    at));
                });
    }

    private UUID hold(ChildId child, MeetingKind kind, Instant at) {
        return area.bean(Meetings.class)
                .hold(
                        new HoldMeeting(
                                CommandKey.random(),
                                child,
                                kind,
                                null,
                                null,
                                at.minusSeconds(1),
                                null,
                                null,
                                null,
                                Quorum.NONE,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()))
                .value();
    }

    private void publish(ConferenceEvent e) {
        area.publish(e);
    }

    private ChildId childOf(String file) {
        return new ChildId(
                area.sql()
                        .sql("select child_id from file where reference = ?")
                        .param(file)
                        .query(UUID.class)
                        .single());
    }

    private String planOf(String file) {
        return area.sql()
                .sql("select id::text from protection_plan where child_id = ?")
                .param(childOf(file).value())
                .query(String.class)
                .single();
    }
}
