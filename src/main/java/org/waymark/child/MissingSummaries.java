package org.waymark.child;

import org.waymark.casefile.ChildId;

/** Implemented by the module "missing"; asked by pages about a child that stand beside it. */
public interface MissingSummaries {
    MissingSummary of(ChildId child);
}
