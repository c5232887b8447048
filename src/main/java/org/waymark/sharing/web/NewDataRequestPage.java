package org.waymark.sharing.web;

import org.jspecify.annotations.Nullable;
import org.waymark.sharing.RequestKind;
import org.waymark.sharing.Requester;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

import java.util.List;

/** Write down a request that came, a complaint or a breach. Names no child. */
public record NewDataRequestPage(Frame frame, Form form, @Nullable String kept, String owner)
        implements FormPage {
    static final String DRAFT = "data-request-new";

    @Override
    public String title() {
        return "Write down a request, a complaint or a breach";
    }

    @Override
    public String back() {
        return "/work";
    }

    public String draft() {
        return "/drafts/" + DRAFT + "/" + owner;
    }

    public List<Choice> kinds() {
        return Choice.each(RequestKind.values(), RequestKind::words);
    }

    public List<Choice> requesters() {
        return Choice.each(Requester.values(), Requester::words);
    }
}
