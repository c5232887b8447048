package org.waymark.network.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.network.SubjectView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Table;
import org.waymark.web.forms.Form;

/** Whether two records are the same: both beside each other, before somebody says so. */
public record MergePage(Frame frame, Form form, SubjectView subject, SubjectView other)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Are these the same?";
    }

    @Override
    public String back() {
        return "/network/subjects/" + subject.id();
    }

    public String action() {
        return back() + "/merges";
    }

    public Table beside() {
        return Table.of("The two records")
                .head("What", "Stays in front", "Is shown through it")
                .row("Called", subject.end().name(), other.end().name())
                .row("What it is", subject.end().kind().words(), other.end().kind().words())
                .row("Age", age(subject), age(other))
                .row("Born", born(subject), born(other))
                .row("Details", details(subject), details(other))
                .row(
                        "Also known as",
                        String.join(", ", subject.aliases()),
                        String.join(", ", other.aliases()))
                .row("Links", "" + subject.links().size(), "" + other.links().size());
    }

    private static String age(SubjectView s) {
        return s.details().age() == null ? "" : s.details().age().words();
    }

    private static String born(SubjectView s) {
        var born = s.details().dateOfBirth();
        return born == null ? "Not known" : Wording.day(born);
    }

    private static String details(SubjectView s) {
        var d = s.details();
        return String.join(
                ", ",
                java.util.stream.Stream.of(
                                d.vrm(),
                                d.colour(),
                                d.make(),
                                d.platform(),
                                d.handle(),
                                d.phone(),
                                d.address())
                        .filter(java.util.Objects::nonNull)
                        .toList());
    }

    @Override
    public Collection<ChildId> childrenShown() {
        var shown = new LinkedHashSet<>(subject.childrenShown());
        shown.addAll(other.childrenShown());
        return shown;
    }
}
