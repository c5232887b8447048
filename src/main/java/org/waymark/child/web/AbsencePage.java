package org.waymark.child.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.allocation.Board;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

/** The files of one worker, and who covers while they are away. */
public record AbsencePage(Frame frame, Kept kept, Board.OfWorker held, List<Option> colleagues)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "What " + held.name() + " has";
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return "/allocations";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return held.childrenShown();
    }

    public String path() {
        return "/allocations/workers/" + held.worker();
    }

    public List<Choice> children() {
        return held.files().stream()
                .filter(f -> !f.offered())
                .map(f ->
                        Choice.of(f.child().toString(), f.childName())
                                .hint("File " + f.reference()))
                .toList();
    }
}
