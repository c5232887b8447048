package org.waymark.access;

import java.util.Collection;
import org.waymark.casefile.ChildId;

/**
 * What is shown to a person: it names every child of whom it shows anything, so that each is
 * logged.
 */
public interface ShowsChildren {
    Collection<ChildId> childrenShown();
}
