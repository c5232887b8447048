package org.waymark.contexts.disruption.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.contexts.disruption.DisruptionQuery;
import org.waymark.web.Frame;
import org.waymark.web.Page;

/** Only what the child needs to be safe, on a page that is shown to them (domain.md C.8). */
public record DisruptionForChildPage(Frame frame, DisruptionQuery.OneLink link)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "What keeps me safe";
    }

    @Override
    public String back() {
        return "/disruption-links/" + link.id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return link.childrenShown();
    }
}
