package org.waymark.missing.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.missing.ToldView;
import org.waymark.web.Frame;
import org.waymark.web.Page;

/** What an agency that was told sees: that a child of theirs is not where they should be. */
public record ToldPage(Frame frame, ToldView told) implements Page, ShowsChildren {
    @Override
    public String title() {
        return told.backSince() == null
                ? "A child of yours is missing"
                : "A child of yours is back";
    }

    @Override
    public String back() {
        return "/missing";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return told.childrenShown();
    }
}
