package org.waymark.sharing;

import org.waymark.casefile.ChildId;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A room whose records may be shared one by one. Its bean reads them as the person who asks, so
 * that nobody shares what they do not see.
 */
public interface RecordToShare {
    List<Offered> of(Collection<ChildId> together);

    /**
     * One record, in words.
     *
     * @param title what it is and of when; never a child's name
     */
    record Offered(UUID id, String title, String compartment, String text) {}
}
