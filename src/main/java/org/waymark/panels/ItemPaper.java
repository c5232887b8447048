package org.waymark.panels;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.documents.Paper;

/** One item of a panel on paper, as far as whoever prints it may see it; no other item. */
public record ItemPaper(ItemView item, String printed) implements Paper, ShowsChildren {
    @Override
    public String title() {
        return "Panel item";
    }

    @Override
    public String description() {
        return "One item of a multi-agency child exploitation panel";
    }

    @Override
    public String reference() {
        return "Panel item " + item.id().toString().substring(0, 8);
    }

    public String about() {
        var child = item.child();
        return child == null ? String.valueOf(item.described()) : child.nameAndAge();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return item.childrenShown();
    }
}
