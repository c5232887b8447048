package org.waymark.meetings.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.documents.Paper;
import org.waymark.meetings.Audience;
import org.waymark.meetings.MeetingView;
import org.waymark.meetings.Part;
import org.waymark.web.NotFound;

/** The minutes for one person: as much of the meeting as they attend, and nothing of the rest. */
public record MinutesPaper(MeetingView meeting, MeetingView.Person to, String printed)
        implements Paper, ShowsChildren {

    /**
     * @throws NotFound when this person was not asked to the meeting
     */
    static MinutesPaper of(
            MeetingView meeting, org.waymark.meetings.InvitationId to, String printed) {
        return new MinutesPaper(
                meeting,
                meeting.people().stream()
                        .filter(p -> p.id().equals(to))
                        .findFirst()
                        .orElseThrow(NotFound::new),
                printed);
    }

    @Override
    public String title() {
        return "Minutes of a meeting";
    }

    @Override
    public String description() {
        return "What a meeting about a child shared, decided and agreed";
    }

    @Override
    public String reference() {
        return meeting.child().reference() == null
                ? "Minutes"
                : "File " + meeting.child().reference();
    }

    public boolean isWhole() {
        return to.part() == Part.WHOLE;
    }

    public String when() {
        return Wording.dayAndTime(meeting.at());
    }

    /** Who was there, but for those who were left out: that is for those who attend the whole. */
    public List<MeetingView.Person> people() {
        return meeting.people().stream().filter(p -> p.part() != Part.NONE || isWhole()).toList();
    }

    public List<MeetingView.Information> information() {
        return meeting.information().stream().filter(i -> theirs(i.audience())).toList();
    }

    public List<MeetingView.Decision> decisions() {
        return meeting.decisions().stream().filter(d -> theirs(d.audience())).toList();
    }

    /** About a decision that they may read, or about the meeting. */
    public List<MeetingView.Dissent> dissents() {
        return meeting.dissents().stream()
                .filter(x ->
                        x.decision() == null
                                || decisions().stream().anyMatch(d -> d.id().equals(x.decision())))
                .toList();
    }

    /** Confirmed text for everybody. */
    public @Nullable String words() {
        return confirmed(Audience.EVERYBODY);
    }

    /** Confirmed text for those who attend the whole; null for all others. */
    public @Nullable String wholeWords() {
        return isWhole() ? confirmed(Audience.WHOLE_ONLY) : null;
    }

    private @Nullable String confirmed(Audience audience) {
        var text = meeting.text(audience);
        return text == null || !text.confirmed() ? null : text.words();
    }

    private boolean theirs(Audience audience) {
        return isWhole() || audience == Audience.EVERYBODY;
    }

    String fileName() {
        return "minutes-" + meeting.id() + ".pdf";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return meeting.childrenShown();
    }
}
