package org.waymark.panels.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/** A child is nominated, from the child's file. */
public record NominateChildPage(
        Frame frame, Form form, @Nullable String kept, ChildShown child, List<Choice> bases)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "panel-nomination-child";

    @Override
    public String title() {
        return "Nominate a child for a panel";
    }

    @Override
    public String back() {
        return "/files/" + child.reference();
    }

    public String action() {
        return back() + "/panel-nomination";
    }

    public String draft() {
        return "/drafts/" + DRAFT + "/" + child.id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }
}
