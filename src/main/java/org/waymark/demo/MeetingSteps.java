package org.waymark.demo;

import static java.util.stream.Collectors.toMap;
import static org.waymark.demo.Stage.key;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.meetings.Attendance;
import org.waymark.meetings.Audience;
import org.waymark.meetings.GiveContribution;
import org.waymark.meetings.MeetingContributions;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingMinutes;
import org.waymark.meetings.MeetingQueries;
import org.waymark.meetings.MeetingView;
import org.waymark.meetings.MeetingsHeld;
import org.waymark.meetings.RecordHeld;
import org.waymark.meetings.SaveMinutes;

/** What people do about a meeting, each at their moment. */
@Component
class MeetingSteps {
    private final Stage stage;
    private final TransactionTemplate transaction;
    private final MeetingQueries queries;
    private final MeetingContributions contributions;
    private final MeetingsHeld held;
    private final MeetingMinutes minutes;

    MeetingSteps(
            Stage stage,
            TransactionTemplate transaction,
            MeetingQueries queries,
            MeetingContributions contributions,
            MeetingsHeld held,
            MeetingMinutes minutes) {
        this.stage = stage;
        this.transaction = transaction;
        this.queries = queries;
        this.contributions = contributions;
        this.held = held;
        this.minutes = minutes;
    }

    void contributes(String who, Instant at, MeetingId meeting, String known, String strengths) {
        stage.run(
                who,
                at,
                () ->
                        contributions.give(
                                new GiveContribution(
                                        key(), meeting, known, null, strengths, null, null, null)));
    }

    /** Everybody who was asked came. */
    void held(String who, MeetingId meeting, Instant at) {
        stage.run(
                who,
                at.plusSeconds(7200),
                () ->
                        transaction.executeWithoutResult(t -> {
                            var read = queries.get(meeting);
                            var there =
                                    read.people().stream()
                                            .collect(
                                                    toMap(
                                                            MeetingView.Person::id,
                                                            p -> Attendance.THROUGHOUT));
                            held.record(
                                    new RecordHeld(
                                            key(),
                                            meeting,
                                            read.version(),
                                            at,
                                            null,
                                            there,
                                            Map.of()));
                        }));
    }

    void minuted(String who, Instant at, MeetingId meeting, String words) {
        stage.run(
                who,
                at,
                () -> minutes.save(new SaveMinutes(key(), meeting, Audience.EVERYBODY, 0, words)));
        stage.run(who, at, () -> minutes.confirm(key(), meeting, Audience.EVERYBODY, 1));
    }
}
