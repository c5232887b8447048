package org.waymark.child.leaving;

import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.child.ClosureReason;
import org.waymark.requests.CommandKey;

/**
 * End the work with a child.
 *
 * @param version of the file
 * @param outcomes what changed for the child
 * @param told how the child was told, and who else was
 * @param endsConfirmed whether what is still open ends with the file
 */
public record CloseWork(
        CommandKey key,
        CaseReference file,
        Version version,
        @Nullable ClosureReason reason,
        @Nullable String outcomes,
        @Nullable String told,
        boolean endsConfirmed) {}
