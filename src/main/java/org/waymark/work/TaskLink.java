package org.waymark.work;

import java.util.UUID;

/** A module says where a kind of its tasks leads. A bean for each kind. */
public interface TaskLink {
    String kind();

    /** A path with ids only. */
    String path(UUID subject);
}
