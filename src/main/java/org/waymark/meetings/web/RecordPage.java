package org.waymark.meetings.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.Basis;
import org.waymark.meetings.InviteeKind;
import org.waymark.meetings.MeetingView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

/** Recording what was shared, decided and agreed at a meeting, and who did not agree. */
public record RecordPage(Frame frame, Form form, @Nullable String kept, MeetingView meeting)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Record what was said and decided";
    }

    @Override
    public String back() {
        return "/meetings/" + meeting.id();
    }

    public String path() {
        return back();
    }

    /** By the words by which the record names them. */
    public List<Option> people() {
        var options = first();
        for (var p : meeting.people()) options.add(Option.of(p.shortly(), p.shortly()));
        return options;
    }

    public List<Option> owners() {
        var options = first();
        for (var p : meeting.people())
            if (p.practitioner() != null)
                options.add(Option.of("person:" + p.practitioner(), p.shortly()));
            else if (p.kind() == InviteeKind.PROFESSIONAL || p.kind() == InviteeKind.ADVOCATE)
                options.add(Option.of("name:" + p.shortly(), p.shortly() + " (no account)"));
        options.add(Option.of("other", "Somebody else"));
        return options;
    }

    public static List<Option> bases() {
        var options = first();
        for (var b : Basis.values()) options.add(Option.of(b.name(), b.words()));
        return options;
    }

    public List<Option> decisions() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "The meeting as a whole"));
        for (var d : meeting.decisions()) options.add(Option.of(d.id().toString(), d.words()));
        return options;
    }

    private static ArrayList<Option> first() {
        return new ArrayList<>(List.of(Option.of("", "Choose one")));
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return meeting.childrenShown();
    }
}
