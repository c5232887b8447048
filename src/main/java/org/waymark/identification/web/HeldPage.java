package org.waymark.identification.web;

import java.util.Collection;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Adding a discussion that was held elsewhere, such as by telephone in urgency. */
public record HeldPage(Frame frame, Kept kept, ConcernWords words)
        implements FormPage, ShowsChildren {
    public static final String DRAFT = "discussion-held";

    @Override
    public String title() {
        return "Add a discussion you have had";
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return "/concerns/" + concern().id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return concern().childrenShown();
    }

    public ConcernView concern() {
        return words.concern();
    }
}
