package org.waymark.child.adults;

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
import org.waymark.child.AdultId;
import org.waymark.child.SafeToTell;

/**
 * An adult as whoever works with the child sees them.
 *
 * @param addresses as far as the reader may see addresses
 * @param ended why they are no longer around the child
 * @param history every decision whether they may be told, the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdultView(
        AdultId id,
        ChildId child,
        CaseReference reference,
        String name,
        String relationship,
        ParentalResponsibility parentalResponsibility,
        SafeToTell safe,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String telephone,
        @Nullable String contact,
        List<String> addresses,
        @Nullable String ended,
        List<Decision> history,
        int version)
        implements ShowsChildren, Versioned {
    public AdultView {
        addresses = List.copyOf(addresses);
        history = List.copyOf(history);
    }

    /** One decision whether an adult may be told. */
    public record Decision(String headline, String reason, String by, Instant at) {}

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
