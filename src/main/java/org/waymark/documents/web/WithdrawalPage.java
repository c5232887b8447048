package org.waymark.documents.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.documents.OneDocument;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Why a document should not be there. */
public record WithdrawalPage(Frame frame, Form form, OneDocument one)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Withdraw a document";
    }

    @Override
    public String back() {
        return "/documents/" + one.room() + "/" + one.record();
    }

    public String path() {
        return "/documents/" + one.document().id() + "/withdrawal";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return one.childrenShown();
    }
}
