package org.waymark.access.matrix;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.ActionId;
import org.waymark.meetings.AddProgress;
import org.waymark.meetings.Audience;
import org.waymark.meetings.GiveContribution;
import org.waymark.meetings.HoldMeeting;
import org.waymark.meetings.InvitationId;
import org.waymark.meetings.InviteeKind;
import org.waymark.meetings.MeetingActions;
import org.waymark.meetings.MeetingContributions;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingKind;
import org.waymark.meetings.MeetingMinutes;
import org.waymark.meetings.MeetingQueries;
import org.waymark.meetings.MeetingRecords;
import org.waymark.meetings.MeetingView;
import org.waymark.meetings.Meetings;
import org.waymark.meetings.NewInvitation;
import org.waymark.meetings.Part;
import org.waymark.meetings.Quorum;
import org.waymark.meetings.RecordDissent;
import org.waymark.meetings.SaveMinutes;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** A meeting about a child of the matrix, held, recorded and minuted, as of one moment. */
final class MeetingSteps {
    private static final String WORKER = "Lorna Blythe";
    private static final String LEAD = "Susan Park";

    private final Northmoor area;
    private final Instant moment;

    MeetingSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
    }

    /**
     * The school's lead attends the whole, the police a part, the deputy none; an action is Joe's.
     */
    Map<String, String> decided(ChildId child) {
        var meeting = as(WORKER, () -> area.bean(Meetings.class).hold(held(child)));
        run(LEAD, () -> area.bean(MeetingContributions.class).give(contribution(meeting)));
        run(
                LEAD,
                () ->
                        area.bean(MeetingRecords.class)
                                .dissent(
                                        new RecordDissent(
                                                key(), meeting, null, null, "Not at school.")));
        run(
                WORKER,
                () ->
                        area.bean(MeetingMinutes.class)
                                .save(
                                        new SaveMinutes(
                                                key(),
                                                meeting,
                                                Audience.EVERYBODY,
                                                0,
                                                "Said and done.")));
        run(
                WORKER,
                () ->
                        area.bean(MeetingMinutes.class)
                                .confirm(key(), meeting, Audience.EVERYBODY, 1));
        var view = as(WORKER, () -> area.bean(MeetingQueries.class).get(meeting));
        var invitation = lead(view);
        run(WORKER, () -> area.bean(MeetingMinutes.class).give(key(), meeting, invitation));
        ActionId action = view.actions().getFirst().id();
        run(
                "Joe Tanner",
                () ->
                        area.bean(MeetingActions.class)
                                .progress(new AddProgress(key(), action, "Begun.")));
        return Map.of(
                "meeting", meeting.toString(),
                "invitation", invitation.toString(),
                "action", action.toString());
    }

    private InvitationId lead(MeetingView view) {
        return view.people().stream()
                .filter(p -> p.name().equals(LEAD))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private HoldMeeting held(ChildId child) {
        return new HoldMeeting(
                key(),
                child,
                MeetingKind.OTHER,
                null,
                "To agree who does what.",
                moment,
                null,
                null,
                null,
                Quorum.NONE,
                List.of(
                        NewInvitation.of(area.person(LEAD).id()),
                        person("Karen Doyle", Part.PART),
                        person("Kofi Mensah", Part.NONE)),
                List.of(new HoldMeeting.Shared(null, "Seen by the park.", null, null)),
                List.of(new HoldMeeting.Decided("Seen weekly.", "Agreed.", null)),
                List.of(
                        new HoldMeeting.Agreed(
                                area.person("Joe Tanner").id(),
                                null,
                                "See the child",
                                England.dateOf(moment).plusDays(30))));
    }

    private NewInvitation person(String name, Part part) {
        return new NewInvitation(
                InviteeKind.PRACTITIONER,
                area.person(name).id(),
                null,
                null,
                null,
                null,
                null,
                part,
                "Only what is theirs.");
    }

    private static GiveContribution contribution(MeetingId meeting) {
        return new GiveContribution(key(), meeting, "Tired.", null, null, null, null, null);
    }

    private <T> T as(String who, Supplier<T> work) {
        return area.at(moment, who, work);
    }

    private void run(String who, Runnable work) {
        as(
                who,
                () -> {
                    work.run();
                    return true;
                });
    }

    private static CommandKey key() {
        return new CommandKey(UUID.randomUUID().toString());
    }
}
