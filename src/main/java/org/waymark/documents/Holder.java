package org.waymark.documents;

import java.util.Optional;
import java.util.UUID;

/**
 * A room whose records may hold documents. Its bean says where a record stands in need-to-know; the
 * documents of the record stand there too, and are asked for through it.
 */
public interface Holder {
    /** As it stands in addresses: "concerns". */
    String room();

    /** Empty if there is no such record, or not for this person: both look the same. */
    Optional<Held> find(UUID record);
}
