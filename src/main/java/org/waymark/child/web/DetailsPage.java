package org.waymark.child.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFile;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Adds what has become known of a child. Nothing is overwritten: what was told first stays. */
public record DetailsPage(Frame frame, Form form, ChildFile file)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Add details of the child";
    }

    @Override
    public String back() {
        return "/files/" + file.reference();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(file.child());
    }

    public ChildFile.Person child() {
        return Objects.requireNonNull(file.person());
    }
}
