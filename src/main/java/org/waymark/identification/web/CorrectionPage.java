package org.waymark.identification.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernPart;
import org.waymark.identification.ConcernView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/** Putting a concern right, or recording that somebody disagrees: both stay (domain.md H.5). */
public record CorrectionPage(Frame frame, Kept kept, ConcernWords words)
        implements FormPage, ShowsChildren {
    public static final String DRAFT = "correct-concern";

    @Override
    public String title() {
        return "Add a correction";
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

    public List<Choice> parts() {
        return Choice.each(ConcernPart.values(), ConcernPart::words);
    }
}
