package org.waymark.sharing.web;

import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.sharing.SharedView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

import java.util.Collection;

/** What somebody shared with the reader. */
public record SharedPage(Frame frame, Form form, SharedView about)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Information shared with you";
    }

    @Override
    public String back() {
        return "/shared";
    }

    public String path() {
        return "/shared/" + about.id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return about.childrenShown();
    }
}
