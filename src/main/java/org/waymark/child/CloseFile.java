package org.waymark.child;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

/**
 * Close a file to teams (domain.md H.3).
 *
 * @param level {@link ChildFile#RESTRICTED}: teams see that it exists; {@link ChildFile#SEALED}: to
 *     everybody not named it does not exist
 * @param guardian who answers for it and is told of new concerns
 * @param named who goes on seeing it, beside the guardian
 * @param reason for those named only
 */
public record CloseFile(
        CommandKey key,
        CaseReference file,
        Version version,
        @Nullable Integer level,
        @Nullable PractitionerId guardian,
        List<PractitionerId> named,
        @Nullable String reason) {
    public CloseFile {
        named = List.copyOf(named);
    }
}
