package org.waymark.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;

/**
 * A link with both of its ends.
 *
 * @param words how the two are connected; from a child, or a person who may be one, the words of a
 *     welfare concern (safety rule 8)
 * @param welfare whether they are
 * @param grade the police's; null where it is not graded
 * @param expired its time is over and nobody looked again yet
 */
public record LinkView(
        LinkId id,
        End from,
        End to,
        LinkKind kind,
        String words,
        boolean welfare,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen,
        SourceKind sourceKind,
        @Nullable UUID sourceRecord,
        String sourceWords,
        @Nullable Grade grade,
        LinkStatus status,
        @Nullable String statusWhy,
        @Nullable String statusBy,
        @Nullable Instant statusAt,
        String purpose,
        LocalDate expiresOn,
        boolean expired,
        @Nullable Instant endedAt,
        @Nullable String endedBecause,
        String recordedBy,
        Instant recordedAt,
        int version)
        implements ShowsChildren, Versioned {
    /**
     * One end: the survivor where it was merged.
     *
     * @param child where it is a child: as this person may know them
     * @param label null for a child
     */
    public record End(
            SubjectId id,
            SubjectKind kind,
            @Nullable String label,
            @Nullable SubjectAge age,
            @Nullable ChildShown child) {
        public String name() {
            return child == null ? Objects.requireNonNullElse(label, "") : child.nameAndAge();
        }

        private End named(Map<ChildId, ChildShown> children) {
            if (child == null) return this;
            return new End(id, kind, label, age, children.getOrDefault(child.id(), child));
        }

        /** A child, or a person who may be one (safety rule 8). */
        @JsonIgnore
        public boolean isYoung() {
            return kind == SubjectKind.CHILD || (age != null && age.countsAsChild());
        }
    }

    /** With the children at its ends as this person may know them. */
    LinkView named(Map<ChildId, ChildShown> c) {
        return new LinkView(
                id,
                from.named(c),
                to.named(c),
                kind,
                words,
                welfare,
                firstSeen,
                lastSeen,
                sourceKind,
                sourceRecord,
                sourceWords,
                grade,
                status,
                statusWhy,
                statusBy,
                statusAt,
                purpose,
                expiresOn,
                expired,
                endedAt,
                endedBecause,
                recordedBy,
                recordedAt,
                version);
    }

    @JsonIgnore
    public boolean isCurrent() {
        return status != LinkStatus.DISCOUNTED && endedAt == null && !expired;
    }

    /** The end that this record is not. */
    public End otherThan(SubjectId one) {
        return from.id().equals(one) ? to : from;
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return Stream.of(from, to)
                .map(End::child)
                .filter(Objects::nonNull)
                .map(ChildShown::id)
                .distinct()
                .toList();
    }

    /** The links of one child's file. */
    public record OfChild(ChildShown child, List<LinkView> links) implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return Stream.concat(
                            Stream.of(child.id()),
                            links.stream().flatMap(l -> l.childrenShown().stream()))
                    .distinct()
                    .toList();
        }
    }
}
