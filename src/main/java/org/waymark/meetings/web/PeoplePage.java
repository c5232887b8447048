package org.waymark.meetings.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.MeetingAdults;
import org.waymark.meetings.MeetingState;
import org.waymark.meetings.MeetingView;
import org.waymark.people.AgencyKind;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

/**
 * Who is asked to a meeting, and how much of it each attends.
 *
 * @param adults those around the child, also those who must not be asked
 */
public record PeoplePage(
        Frame frame,
        Form form,
        @Nullable String kept,
        MeetingView meeting,
        List<MeetingAdults.Adult> adults)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Who is asked to the meeting";
    }

    @Override
    public String back() {
        return "/meetings/" + meeting.id();
    }

    public String path() {
        return back() + "/people";
    }

    public boolean isPlanned() {
        return meeting.state() == MeetingState.PLANNED;
    }

    public List<Choice> safeAdults() {
        return adults.stream()
                .filter(MeetingAdults.Adult::safe)
                .map(a -> Choice.of(a.id().toString(), a.words()))
                .toList();
    }

    public List<MeetingAdults.Adult> notSafe() {
        return adults.stream().filter(a -> !a.safe()).toList();
    }

    public static List<Option> agencyKinds() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Option.of("", "Choose one")),
                        Arrays.stream(AgencyKind.values()).map(k -> Option.of(k.name(), k.words())))
                .toList();
    }

    /** The form of one person's part: what was typed is kept where it was theirs. */
    public Form of(MeetingView.Person p) {
        return form.is("invitation", p.id().toString())
                ? form
                : Form.blank().with("part", p.part().name());
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return meeting.childrenShown();
    }
}
