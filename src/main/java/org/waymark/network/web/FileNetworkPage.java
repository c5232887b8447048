package org.waymark.network.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.network.LinkView;
import org.waymark.network.SubjectId;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Table;

/** What is linked to one child, as far as the reader may see it. */
public record FileNetworkPage(Frame frame, LinkView.OfChild of, String reference, boolean works)
        implements Page, ShowsChildren {
    private static final SubjectId NONE = new SubjectId(new java.util.UUID(0, 0));

    @Override
    public String title() {
        return "People, places and things";
    }

    @Override
    public String back() {
        return "/files/" + reference;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    public List<LinkView> current() {
        return of.links().stream().filter(LinkView::isCurrent).toList();
    }

    public List<LinkView> others() {
        return of.links().stream().filter(l -> !l.isCurrent()).toList();
    }

    public Table links() {
        return LinkTables.of("Linked", current(), NONE, false);
    }

    public Table apart() {
        return LinkTables.of("Discounted, ended or past their time", others(), NONE, true);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return of.childrenShown();
    }
}
