package org.waymark.contexts.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.contexts.ContextKind;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/**
 * A context case is opened.
 *
 * @param teams those of the person who opens it
 */
public record NewContextPage(
        Frame frame, Form form, @Nullable String kept, List<Choice> teams, UUID me)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "context-new";

    @Override
    public String title() {
        return "Open a context case";
    }

    @Override
    public String back() {
        return "/contexts";
    }

    public List<Choice> kinds() {
        return Choice.each(ContextKind.values(), ContextKind::words);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of();
    }
}
