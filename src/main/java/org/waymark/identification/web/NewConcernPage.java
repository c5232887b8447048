package org.waymark.identification.web;

import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/**
 * Where a concern begins: with the question of immediate danger.
 *
 * @param child the child it is about, when it was begun from their file; empty otherwise
 * @param unfinished how many concerns this person began and did not send
 */
public record NewConcernPage(Frame frame, Form form, String child, int unfinished)
        implements FormPage {
    @Override
    public String title() {
        return "Raise a concern";
    }

    @Override
    public String back() {
        return "/concerns";
    }
}
