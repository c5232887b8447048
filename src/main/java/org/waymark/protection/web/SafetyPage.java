package org.waymark.protection.web;

import java.util.List;
import org.waymark.casefile.FilePart;
import org.waymark.child.ChildShown;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/**
 * Everything that keeps one child safe by law, and from where each is begun (guide ¶8, ¶10).
 *
 * @param records what there is, the latest first
 * @param socialCare may begin all of it; the police an order only
 */
public record SafetyPage(
        Frame frame, ChildShown child, List<FilePart.Words> records, boolean socialCare)
        implements ActPage {
    @Override
    public Form form() {
        return Form.blank();
    }

    @Override
    public String title() {
        return "Keeping the child safe";
    }

    @Override
    public String back() {
        return file();
    }
}
