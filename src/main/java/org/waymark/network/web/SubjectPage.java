package org.waymark.network.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.network.LinkView;
import org.waymark.network.SubjectAge;
import org.waymark.network.SubjectKind;
import org.waymark.network.SubjectLooks;
import org.waymark.network.SubjectView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.Table;
import org.waymark.web.forms.Form;

/**
 * One record: what is known of it, what it is linked to, who may read it and what happened to it.
 *
 * @param works whether this person adds and changes
 * @param decides whether this person says who reads it and what is the same
 */
public record SubjectPage(
        Frame frame,
        Form form,
        SubjectView subject,
        List<SubjectLooks.Look> looks,
        boolean works,
        boolean decides,
        Instant now)
        implements FormPage, ShowsChildren {
    /** Never what it is called: titles stay in browser histories. */
    @Override
    public String title() {
        return subject.end().kind().words();
    }

    @Override
    public @Nullable String back() {
        return works ? "/network" : "/work";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    public String path() {
        return "/network/subjects/" + subject.id();
    }

    public boolean isChild() {
        return subject.end().kind() == SubjectKind.CHILD;
    }

    /** "Person", and of a child or a person who may be one no word of an offender. */
    public String what() {
        if (subject.end().kind() != SubjectKind.PERSON) return subject.end().kind().words();
        if (subject.end().isYoung()) return "Young person, or a person who may be one";
        var concern =
                subject.current().stream()
                        .anyMatch(l -> l.kind().allegesHarm() && l.from().id().equals(end().id()));
        return concern ? "Person of concern" : "Person";
    }

    public boolean isYoungPerson() {
        return !isChild() && subject.end().isYoung();
    }

    public boolean worksWithChildren() {
        return subject.details().worksWithChildren() == Known.YES;
    }

    public SummaryList facts() {
        var d = subject.details();
        var list = SummaryList.of().row("What it is", what());
        if (d.age() != null)
            list =
                    list.row(
                            "Age",
                            d.age() == SubjectAge.NOT_KNOWN
                                    ? "Not known: counts as a child"
                                    : d.age().words());
        if (d.dateOfBirth() != null) list = list.row("Born", Wording.day(d.dateOfBirth()));
        if (!d.identityKnown()) list = list.row("Who it is", "Not known yet");
        if (d.worksWithChildren() != null && d.worksWithChildren() != Known.NOT_KNOWN)
            list = list.row("Works with children", d.worksWithChildren().words());
        list =
                row(
                        list,
                        "Plate",
                        d.vrm() == null ? null : d.vrm() + (d.vrmPartial() ? " (part of it)" : ""));
        list = row(list, "Make", d.make());
        list = row(list, "Colour", d.colour());
        list = row(list, "Platform", d.platform());
        list = row(list, "Handle", d.handle());
        list = row(list, "Number", d.phone());
        list = row(list, "Address", d.address());
        if (d.happenedOn() != null) list = list.row("Happened", Wording.day(d.happenedOn()));
        list = row(list, "About", subject.about());
        if (!subject.aliases().isEmpty())
            list = list.row("Also known as", String.join(", ", subject.aliases()));
        return list.row(
                "Recorded", subject.recordedBy() + ", " + Wording.dayAndTime(subject.recordedAt()));
    }

    private static SummaryList row(SummaryList list, String name, @Nullable String words) {
        return words == null || words.isBlank() ? list : list.row(name, words);
    }

    public Table links() {
        return LinkTables.of("Linked to", subject.current(), subject.id(), false);
    }

    public Table apart() {
        return LinkTables.of(
                "Discounted, ended or past their time", subject.apart(), subject.id(), true);
    }

    public String words(SubjectView.Reader r) {
        var until =
                r.endedAt() != null
                        ? "ended on " + Wording.day(r.endedAt())
                        : r.until() == null ? "" : "until " + Wording.dueDay(r.until());
        return r.name() + ": " + r.because() + (until.isEmpty() ? "" : ", " + until);
    }

    public boolean mayEnd(SubjectView.Reader r) {
        return decides && !r.byFile() && r.endedAt() == null;
    }

    public String words(SubjectLooks.Look l) {
        return Wording.dayAndTime(l.at())
                + ", "
                + l.agency()
                + (l.person() == null ? "" : ", " + l.person());
    }

    public LinkView.End end() {
        return subject.end();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return subject.childrenShown();
    }
}
