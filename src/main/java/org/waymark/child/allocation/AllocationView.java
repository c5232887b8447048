package org.waymark.child.allocation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.AllocationId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/**
 * One offer of a file, as those read it who hold the file or to whom it was made.
 *
 * @param worker null where a team was asked
 * @param from who had it, in words; null where nobody did
 * @param due the latest moment of an answer; null once there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AllocationView(
        AllocationId id,
        ChildId child,
        CaseReference reference,
        String childName,
        AllocationKind kind,
        AllocationState state,
        TeamId team,
        String teamName,
        @Nullable PractitionerId worker,
        @Nullable String workerName,
        @Nullable String from,
        String words,
        PractitionerId offeredBy,
        String offeredByName,
        Instant offeredAt,
        @Nullable Instant due,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String reason,
        int version)
        implements ShowsChildren, Versioned {
    /** "Lorna Blythe, Children and Families North" or the team alone. */
    public String to() {
        return workerName == null ? teamName : workerName + ", " + teamName;
    }

    @JsonIgnore
    public boolean isWaiting() {
        return state == AllocationState.OFFERED;
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }

    @Override
    public Version etagVersion() {
        return new Version(version);
    }
}
