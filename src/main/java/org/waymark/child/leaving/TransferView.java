package org.waymark.child.leaving;

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

/**
 * A transfer with exactly what is sent.
 *
 * @param sections what the other area sees, as it was put together
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferView(
        TransferId id,
        ChildId child,
        CaseReference reference,
        String area,
        String contact,
        String why,
        TransferBasis basis,
        TransferState state,
        List<Section> sections,
        String preparedBy,
        Instant preparedAt,
        @Nullable String decidedBy,
        @Nullable Instant sentAt,
        @Nullable String sentHow,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        int version)
        implements ShowsChildren, Versioned {
    public TransferView {
        sections = List.copyOf(sections);
    }

    /** One part of what is sent. */
    public record Section(String title, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
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
