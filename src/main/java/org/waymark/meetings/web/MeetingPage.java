package org.waymark.meetings.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.Attendance;
import org.waymark.meetings.Audience;
import org.waymark.meetings.MeetingKind;
import org.waymark.meetings.MeetingState;
import org.waymark.meetings.MeetingView;
import org.waymark.meetings.Part;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.forms.Form;

/** One meeting: when and where, who, what was said before, decided and agreed. */
public record MeetingPage(Frame frame, Form form, Instant now, MeetingView meeting)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return meeting.kind().words();
    }

    @Override
    public String back() {
        return "/meetings";
    }

    public String path() {
        return "/meetings/" + meeting.id();
    }

    /** Its room keeps the decision beside it. */
    public boolean isConference() {
        return meeting.kind() == MeetingKind.INITIAL_CONFERENCE
                || meeting.kind() == MeetingKind.REVIEW_CONFERENCE;
    }

    public boolean isPlanned() {
        return meeting.state() == MeetingState.PLANNED;
    }

    public boolean isHeld() {
        return meeting.state() == MeetingState.HELD;
    }

    /** Planned for a moment that is past, and nobody has said that it was held. */
    public boolean isDue() {
        return isPlanned() && !meeting.at().isAfter(now);
    }

    public boolean isShort() {
        return Boolean.FALSE.equals(meeting.quorate());
    }

    public boolean mayContribute() {
        return meeting.state() != MeetingState.CANCELLED
                && (meeting.runs() || (meeting.mine() != null && meeting.mine() != Part.NONE));
    }

    public boolean contributed() {
        return meeting.contributions().stream().anyMatch(MeetingView.Contribution::mine);
    }

    public SummaryRow[] facts() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Child", meeting.child().nameAndAge()));
        rows.add(SummaryRow.of(isHeld() ? "Held" : "When", Wording.dayAndTime(meeting.at())));
        var how = meeting.how() == null ? "" : meeting.how().words();
        var place = meeting.place() == null ? "" : meeting.place();
        var where = how.isEmpty() || place.isEmpty() ? how + place : how + ": " + place;
        rows.add(SummaryRow.of("How and where", where.isEmpty() ? "Not said yet" : where));
        if (meeting.purpose() != null) rows.add(SummaryRow.of("What for", meeting.purpose()));
        rows.add(SummaryRow.of("Convened by", meeting.convenor()));
        if (meeting.chair() != null) rows.add(SummaryRow.of("Chair", meeting.chair()));
        if (!meeting.needs().isEmpty())
            rows.add(SummaryRow.of("Must be there", Lines.needs(meeting.needs())));
        return rows.toArray(SummaryRow[]::new);
    }

    /** "There throughout", "Asked to part of it", and what more is known. */
    public String standing(MeetingView.Person p) {
        var words = new ArrayList<String>();
        if (p.attendance() != null)
            words.add(p.attendance().words() + (p.note() == null ? "" : " (" + p.note() + ")"));
        else if (p.part() == Part.NONE) words.add("Not to attend");
        else words.add(p.part() == Part.PART ? "Asked to part of it" : "Asked");
        if (p.part() == Part.PART && p.attendance() != null) words.add("part of the meeting");
        if (p.why() != null) words.add("because: " + p.why());
        if (p.closed()) words.add("sees nothing here: the file is sealed and does not name them");
        return String.join("; ", words);
    }

    public boolean came(MeetingView.Person p) {
        return p.attendance() == Attendance.THROUGHOUT || p.attendance() == Attendance.PART;
    }

    public static boolean wholeOnly(Audience audience) {
        return audience == Audience.WHOLE_ONLY;
    }

    public String minutes() {
        var text = meeting.text(Audience.EVERYBODY);
        if (text == null) return meeting.runs() ? "Not written yet." : "Not confirmed yet.";
        return (text.confirmed() ? "Confirmed by " : "Draft, saved by ")
                + text.savedBy()
                + ", "
                + Wording.dayAndTime(text.savedAt())
                + ".";
    }

    public List<MeetingView.Dissent> generalDissent() {
        return meeting.dissents().stream().filter(d -> d.decision() == null).toList();
    }

    public @Nullable String file() {
        return meeting.child().reference() == null ? null : "/files/" + meeting.child().reference();
    }

    public boolean wrong(String... fields) {
        return java.util.Arrays.stream(fields).anyMatch(f -> form.errors().of(f) != null);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return meeting.childrenShown();
    }
}
