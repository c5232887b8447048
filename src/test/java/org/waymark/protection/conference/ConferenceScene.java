package org.waymark.protection.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.England;
import org.waymark.meetings.Attendance;
import org.waymark.meetings.How;
import org.waymark.meetings.InvitationId;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingQueries;
import org.waymark.meetings.MeetingsHeld;
import org.waymark.meetings.NewInvitation;
import org.waymark.meetings.RecordHeld;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.Protecting;
import org.waymark.protection.reading.EnquiryQueries;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** An enquiry of a test's own, and its conference. */
final class ConferenceScene {
    static final String WORKER = "Priya Nair";
    static final String CHAIR = "Joan Whitfield";

    private final Northmoor area = Northmoor.area();
    final String file = Protecting.file();
    final EnquiryId enquiry = enquiry();

    EnquiryId enquiry() {
        var strategy =
                area.api(WORKER)
                        .post(
                                "/api/v1/files/" + file + "/strategy-discussions",
                                "{\"decision\": \"SECTION_47_JOINT\", \"reasons\": \"Likely significant harm.\"}");
        assertThat(strategy.status()).as(strategy.response().body()).isEqualTo(201);
        return new EnquiryId(
                UUID.fromString(
                        area.api(WORKER)
                                .get(
                                        "/api/v1/strategy-discussions/"
                                                + strategy.body().get("id").asString())
                                .body()
                                .get("enquiry")
                                .asString()));
    }

    Instant due() {
        return area.as(WORKER, () -> area.bean(EnquiryQueries.class).get(enquiry)).conferenceDue();
    }

    MeetingId convene(Instant at, @Nullable String why, @Nullable String safety) {
        return area.as(
                WORKER,
                () ->
                        area.bean(Conferences.class)
                                .convene(
                                        new ConveneConference(
                                                CommandKey.random(),
                                                enquiry,
                                                null,
                                                at,
                                                How.IN_PERSON,
                                                "Civic Centre",
                                                area.person(CHAIR).id(),
                                                List.of(
                                                        NewInvitation.of(
                                                                area.person("Karen Doyle").id()),
                                                        NewInvitation.of(
                                                                area.person("Moira Kelly").id())),
                                                why,
                                                safety)));
    }

    void held(MeetingId meeting, Instant at) {
        var people = area.as(WORKER, () -> area.bean(MeetingQueries.class).get(meeting)).people();
        Map<InvitationId, Attendance> there = new HashMap<>();
        people.forEach(p -> there.put(p.id(), Attendance.THROUGHOUT));
        area.at(
                at.plus(Duration.ofHours(2)),
                WORKER,
                () -> {
                    area.bean(MeetingsHeld.class)
                            .record(
                                    new RecordHeld(
                                            CommandKey.random(),
                                            meeting,
                                            0,
                                            at,
                                            null,
                                            there,
                                            Map.of()));
                    return true;
                });
    }

    Instant now() {
        return area.bean(Clock.class).instant();
    }

    static Instant workingDay(Instant near, int step) {
        var day = England.dateOf(near);
        while (!new BankHolidays().isWorkingDay(day)) day = day.plusDays(step);
        return day.atTime(LocalTime.of(10, 0)).atZone(England.ZONE).toInstant();
    }
}
