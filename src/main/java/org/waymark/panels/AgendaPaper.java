package org.waymark.panels;

import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.documents.Paper;
import org.waymark.panels.PanelView.AgendaItem;

/** A panel's agenda on paper, with those items that whoever prints it may see. */
public record AgendaPaper(PanelView panel, String printed) implements Paper, ShowsChildren {
    @Override
    public String title() {
        return "Panel agenda";
    }

    @Override
    public String description() {
        return "The agenda of a multi-agency child exploitation panel";
    }

    @Override
    public String reference() {
        return "Panel " + panel.id().toString().substring(0, 8);
    }

    public List<AgendaItem> of(Category category) {
        return panel.agenda().stream().filter(i -> i.category() == category).toList();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return panel.childrenShown();
    }
}
