package org.waymark.bundles.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.bundles.FileBundles;
import org.waymark.bundles.Purpose;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/**
 * The bundles of a file, and the form that puts another together.
 *
 * @param officer the data-protection officer, who makes subject-access copies and nothing else
 */
public record BundlesPage(Frame frame, Kept kept, FileBundles of, boolean officer)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "bundle";

    @Override
    public String title() {
        return "Bundles";
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return "/files/" + of.reference();
    }

    public String path() {
        return "/files/" + of.reference() + "/bundles";
    }

    public String draft() {
        return "/drafts/" + DRAFT + "/" + of.child();
    }

    public List<Choice> purposes() {
        return Stream.of(Purpose.values())
                .filter(p -> officer == (p == Purpose.SUBJECT_ACCESS))
                .map(p -> Choice.of(p.name(), p.words()).hint(p.leftOut()))
                .toList();
    }

    /** Each room's own, one after the other, under a line with its name. */
    public List<Choice> items() {
        return of.offers().stream()
                .flatMap(o -> o.items().stream())
                .map(i -> Choice.of(i.key(), i.title()))
                .toList();
    }

    public List<Choice> lines() {
        return of.chronology().stream()
                .map(e ->
                        Choice.of(
                                e.id().toString(),
                                Wording.day(e.at()) + ": " + e.words() + " (" + e.by() + ")"))
                .toList();
    }

    public String line(FileBundles.Line b) {
        return b.purpose().words() + ", " + Wording.day(b.madeAt());
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return of.childrenShown();
    }
}
