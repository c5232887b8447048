package org.waymark.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;

/** Something that this person did lately. */
public record DoneItem(
        UUID id,
        String title,
        Instant doneAt,
        @Nullable String outcome,
        @Nullable ChildId child,
        @Nullable String name,
        @Nullable String reference,
        @Nullable String href) {
    boolean showsChild() {
        return child != null && (name != null || reference != null);
    }
}
