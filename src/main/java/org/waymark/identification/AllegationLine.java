package org.waymark.identification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;

/** One allegation in the designated officer's list. */
public record AllegationLine(
        AllegationId id,
        ChildId child,
        String childName,
        String about,
        @Nullable String employer,
        String raisedBy,
        Instant madeAt,
        Instant dueAt,
        @Nullable Instant acknowledgedAt) {
    /** Where the list goes on after this line. */
    public Older place() {
        return new Older(acknowledgedAt == null ? dueAt : acknowledgedAt, id.value());
    }
}
