package org.waymark.network.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.network.AlertQuery;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** A record is linked to another child's file too: read, and talk to the other worker. */
public record AlertPage(Frame frame, Form form, AlertQuery.AlertView alert)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Already linked to another child’s file";
    }

    @Override
    public String back() {
        return "/work";
    }

    public String path() {
        return "/network/alerts/" + alert.id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return alert.childrenShown();
    }
}
