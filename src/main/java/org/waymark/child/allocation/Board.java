package org.waymark.child.allocation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;

/**
 * What a manager needs to allocate: whom nobody has yet, what was offered, and what each worker has
 * already, as far as this manager may know of it.
 *
 * @param next where the next page of those waiting begins; null on the last
 */
public record Board(
        List<Waiting> waiting,
        @Nullable String next,
        List<AllocationView> offered,
        List<Load> workload)
        implements ShowsChildren {
    public Board {
        waiting = List.copyOf(waiting);
        offered = List.copyOf(offered);
        workload = List.copyOf(workload);
    }

    /** A file of a team that no worker has. */
    public record Waiting(
            ChildId child, CaseReference reference, String childName, String team, Instant since) {}

    /**
     * What one worker has.
     *
     * @param offered children offered and not answered
     * @param overdue open tasks past their time
     */
    public record Load(
            PractitionerId id,
            String name,
            String jobTitle,
            int children,
            int offered,
            int overdue) {}

    /** The files of one worker, for a colleague to cover. */
    public record OfWorker(PractitionerId worker, String name, List<Held> files)
            implements ShowsChildren {
        public OfWorker {
            files = List.copyOf(files);
        }

        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return files.stream().map(Held::child).toList();
        }
    }

    /**
     * @param offered whether it waits for somebody's answer already
     * @param version of the file
     */
    public record Held(
            ChildId child,
            CaseReference reference,
            String childName,
            boolean offered,
            int version) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        var all = new LinkedHashSet<ChildId>();
        waiting.forEach(w -> all.add(w.child()));
        offered.forEach(o -> all.add(o.child()));
        return new ArrayList<>(all);
    }
}
