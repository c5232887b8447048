package org.waymark.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A request of the police, and what was answered.
 *
 * @param holds whether the reader's agency is the one that was asked
 * @param asks whether the reader asked
 */
public record VictimRequestView(
        VictimRequestId id,
        ChildShown child,
        String holder,
        boolean holds,
        boolean asks,
        String police,
        String askedBy,
        Instant askedAt,
        String crimeReference,
        String what,
        String believedHeld,
        String lineOfEnquiry,
        String necessity,
        boolean counselling,
        @Nullable String probative,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate noticeOn,
        @Nullable String noNotice,
        @Nullable LocalDate neededBy,
        @Nullable Answer answer,
        int version)
        implements ShowsChildren, Versioned {

    /** As it was answered. */
    public record Answer(
            VictimAnswer kind,
            String words,
            @Nullable DisclosureId disclosure,
            Told childTold,
            @Nullable Told isvaTold,
            String by,
            Instant at,
            boolean seen) {}

    /** One in a list. */
    public record Line(
            VictimRequestId id,
            ChildShown child,
            String holder,
            Instant askedAt,
            @Nullable VictimAnswer answer,
            boolean counselling) {}

    /**
     * @param before where the next page begins; null on the last
     */
    public record Lines(List<Line> lines, @Nullable Instant before) implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return lines.stream().map(l -> l.child().id()).distinct().toList();
        }
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
