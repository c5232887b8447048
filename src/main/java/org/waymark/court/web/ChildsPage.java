package org.waymark.court.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.web.FormPage;

/** A page about one child's court support; each carries the anonymity banner. */
public interface ChildsPage extends FormPage, ShowsChildren {
    ChildShown child();

    default String file() {
        return child().reference() == null ? "/court" : "/files/" + child().reference();
    }

    @Override
    default Collection<ChildId> childrenShown() {
        return List.of(child().id());
    }
}
