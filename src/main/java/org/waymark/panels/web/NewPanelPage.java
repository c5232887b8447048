package org.waymark.panels.web;

import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** A panel is planned. */
public record NewPanelPage(Frame frame, Form form) implements FormPage {
    @Override
    public String title() {
        return "Plan a panel";
    }

    @Override
    public String back() {
        return "/panels";
    }
}
