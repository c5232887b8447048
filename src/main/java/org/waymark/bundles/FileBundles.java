package org.waymark.bundles;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;

/** The bundles of a file, the latest first, and what the file has to choose from. */
public record FileBundles(
        CaseReference reference,
        @JsonIgnore ChildId child,
        @JsonIgnore String name,
        List<Line> bundles,
        List<Gathering.Offer> offers,
        List<ChronologyPages.Event> chronology)
        implements ShowsChildren {
    /** One bundle. */
    public record Line(
            BundleId id,
            Purpose purpose,
            String receiver,
            BundleState state,
            Instant madeAt,
            String maker) {}

    public FileBundles {
        bundles = List.copyOf(bundles);
        offers = List.copyOf(offers);
        chronology = List.copyOf(chronology);
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }
}
