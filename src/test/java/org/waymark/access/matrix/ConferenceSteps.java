package org.waymark.access.matrix;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.Attendance;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingQueries;
import org.waymark.meetings.MeetingView;
import org.waymark.meetings.MeetingsHeld;
import org.waymark.meetings.NewInvitation;
import org.waymark.meetings.RecordHeld;
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.HoldStrategy;
import org.waymark.protection.StrategyDecision;
import org.waymark.protection.StrategyDiscussions;
import org.waymark.protection.conference.ConferenceDecisions;
import org.waymark.protection.conference.Conferences;
import org.waymark.protection.conference.ConveneConference;
import org.waymark.protection.conference.DecideConference;
import org.waymark.protection.conference.Participation;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** A child of the matrix has a conference on the day of the strategy discussion, and a plan. */
final class ConferenceSteps {
    private static final String WORKER = "Priya Nair";
    private static final String CHAIR = "Joan Whitfield";

    private final Northmoor area;
    private final Instant moment;

    ConferenceSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
    }

    /** The police, the school's lead and the named nurse are asked to it. */
    Map<String, String> decided(ChildId child) {
        var strategy = as(WORKER, 0, () -> area.bean(StrategyDiscussions.class).hold(held(child)));
        var enquiry =
                as(
                        WORKER,
                        0,
                        () ->
                                area.bean(StrategyDiscussions.class)
                                        .enquiryOf(strategy)
                                        .orElseThrow());
        var conference = as(WORKER, 0, () -> area.bean(Conferences.class).convene(asked(enquiry)));
        came(conference);
        as(
                CHAIR,
                3,
                () -> {
                    area.bean(ConferenceDecisions.class).decide(decision(conference));
                    return true;
                });
        return Map.of(
                "strategy", strategy.toString(),
                "enquiry", enquiry.toString(),
                "conference", conference.toString(),
                "protectionPlan", plan(child));
    }

    private HoldStrategy held(ChildId child) {
        return new HoldStrategy(
                CommandKey.random(),
                child,
                moment,
                null,
                null,
                people("Karen Doyle"),
                null,
                StrategyDecision.SECTION_47_JOINT,
                "Likely significant harm.",
                null,
                null,
                null);
    }

    private ConveneConference asked(EnquiryId enquiry) {
        return new ConveneConference(
                CommandKey.random(),
                enquiry,
                null,
                later(1),
                null,
                "Civic Centre",
                area.person(CHAIR).id(),
                people("Karen Doyle", "Susan Park", "Moira Kelly"),
                null,
                null);
    }

    private void came(MeetingId conference) {
        var people = as(WORKER, 2, () -> area.bean(MeetingQueries.class).get(conference)).people();
        var all =
                people.stream().collect(toMap(MeetingView.Person::id, p -> Attendance.THROUGHOUT));
        as(
                WORKER,
                2,
                () -> {
                    area.bean(MeetingsHeld.class)
                            .record(
                                    new RecordHeld(
                                            CommandKey.random(),
                                            conference,
                                            0,
                                            later(1),
                                            null,
                                            all,
                                            Map.of()));
                    return true;
                });
    }

    private static DecideConference decision(MeetingId conference) {
        return new DecideConference(
                CommandKey.random(),
                conference,
                0,
                Participation.PN7,
                null,
                null,
                true,
                AbuseCategory.SEXUAL,
                null,
                "Likely significant harm.",
                false,
                null,
                null);
    }

    private List<NewInvitation> people(String... names) {
        return Stream.of(names).map(n -> NewInvitation.of(area.person(n).id())).toList();
    }

    private String plan(ChildId child) {
        return area.sql()
                .sql("select id::text from protection_plan where child_id = ?")
                .param(child.value())
                .query(String.class)
                .single();
    }

    private Instant later(int hours) {
        return moment.plus(Duration.ofHours(hours));
    }

    private <T> T as(String who, int hours, Supplier<T> work) {
        return area.at(later(hours), who, work);
    }
}
