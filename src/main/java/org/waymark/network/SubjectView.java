package org.waymark.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;

/**
 * One record, with what is linked to it as far as the reader may see it.
 *
 * @param end what it is called, and the child where it stands for one
 * @param mergedInto the record that it is the same as; null where it stands for itself
 * @param readers as far as the reader may know them
 */
public record SubjectView(
        LinkView.End end,
        @Nullable String about,
        List<String> aliases,
        Details details,
        @Nullable SubjectId mergedInto,
        List<LinkView> links,
        List<Same> merges,
        List<Reader> readers,
        List<Happened> history,
        String recordedBy,
        Instant recordedAt,
        int version)
        implements ShowsChildren, Versioned {
    /** What is known of it by its kind. */
    public record Details(
            @Nullable SubjectAge age,
            @Nullable LocalDate dateOfBirth,
            boolean identityKnown,
            @Nullable Known worksWithChildren,
            @Nullable String vrm,
            boolean vrmPartial,
            @Nullable String make,
            @Nullable String colour,
            @Nullable String platform,
            @Nullable String handle,
            @Nullable String phone,
            @Nullable String address,
            @Nullable LocalDate happenedOn) {}

    /** A record that was said to be the same; undone ones stay. */
    public record Same(
            MergeId id,
            SubjectId other,
            String label,
            boolean otherIsAbsorbed,
            String why,
            Instant at,
            @Nullable Instant undoneAt,
            @Nullable String undoneWhy) {}

    /**
     * @param byFile because a linked child's file is theirs
     */
    public record Reader(
            ReaderId id,
            String name,
            String because,
            @Nullable Instant until,
            @Nullable Instant endedAt,
            boolean byFile) {}

    public record Happened(Instant at, String what, @Nullable String words, String by) {}

    public SubjectId id() {
        return end.id();
    }

    /** Those that count now. */
    @JsonIgnore
    public List<LinkView> current() {
        return links.stream().filter(LinkView::isCurrent).toList();
    }

    /** Discounted, expired and ended ones, which are shown apart. */
    @JsonIgnore
    public List<LinkView> apart() {
        return links.stream().filter(l -> !l.isCurrent()).toList();
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        var children = new LinkedHashSet<ChildId>();
        if (end.child() != null) children.add(end.child().id());
        links.forEach(l -> children.addAll(l.childrenShown()));
        return children;
    }

    /** Its id as tasks and drafts name it. */
    @JsonIgnore
    public UUID key() {
        return id().value();
    }
}
