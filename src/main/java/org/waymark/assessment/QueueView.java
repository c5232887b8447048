package org.waymark.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;

/**
 * The running assessments that a person sees, and how many each worker leads.
 *
 * @param waiting sent for authorisation, or nobody's yet: what a manager came for
 * @param running the others, by due date
 * @param next where the next page of the others begins; null on the last
 */
public record QueueView(
        List<Line> waiting,
        List<Line> running,
        List<Worker> workers,
        @Nullable String next,
        Instant now)
        implements ShowsChildren {
    /** One assessment. */
    public record Line(
            AssessmentId id,
            ChildId child,
            String name,
            @Nullable String reference,
            AssessmentState state,
            @Nullable String lead,
            @Nullable String sentBy,
            Instant due,
            @Nullable LocalDate reviewOn) {}

    /** How much a worker has: running, of these past the limit, and waiting for a manager. */
    public record Worker(
            PractitionerId id, String name, String title, int running, int overdue, int sent) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return java.util.stream.Stream.concat(waiting.stream(), running.stream())
                .map(Line::child)
                .distinct()
                .toList();
    }
}
