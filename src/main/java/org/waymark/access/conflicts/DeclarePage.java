package org.waymark.access.conflicts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/**
 * Declare a conflict of interest.
 *
 * @param kept what to say about a draft that was kept
 * @param owner under whose name the draft is kept
 * @param forOthers whether this person may declare one of somebody else
 */
public record DeclarePage(
        Frame frame, Form form, @Nullable String kept, String owner, boolean forOthers)
        implements FormPage {
    @Override
    public String title() {
        return "Declare a conflict of interest";
    }

    @Override
    public String back() {
        return "/conflicts";
    }

    @Override
    public String template() {
        return "access/declare-conflict";
    }

    public List<Choice> relations() {
        return Choice.each(Relation.values(), Relation::words);
    }
}
