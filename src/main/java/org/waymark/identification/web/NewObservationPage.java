package org.waymark.identification.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Where a later observation begins, which adds to an earlier concern. */
public record NewObservationPage(Frame frame, Form form, ConcernId concern, KnownChild child)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Add an observation";
    }

    @Override
    public String back() {
        return "/concerns/" + concern;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }
}
