package org.waymark.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;

/**
 * Put a warning on top of a child's file.
 *
 * @param words what everybody who opens the file must know, in one line
 * @param reason what it rests on
 * @param reviewOn the day on which a manager looks whether it is still right
 * @param told whether the child or family were told of it; if not, why not
 */
public record SetWarning(
        CommandKey key,
        ChildId child,
        @Nullable String words,
        @Nullable String reason,
        @Nullable LocalDate reviewOn,
        @Nullable Boolean told,
        @Nullable String notToldReason) {}
