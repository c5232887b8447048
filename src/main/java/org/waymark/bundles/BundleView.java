package org.waymark.bundles;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;

/**
 * A bundle: what is in it, what was decided about its words, and the copies that were made.
 *
 * @param reads whether the one who looks is the second reader who is asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BundleView(
        BundleId id,
        ChildShown child,
        Purpose purpose,
        String receiver,
        @Nullable UUID request,
        BundleState state,
        String maker,
        Instant madeAt,
        @Nullable String reader,
        @Nullable Instant readAt,
        @Nullable String returnedWhy,
        boolean reads,
        List<PieceLine> pieces,
        List<Mark> marks,
        List<Suggestion> suggestions,
        List<CopyLine> copies,
        int version)
        implements ShowsChildren, Versioned {
    public BundleView {
        pieces = List.copyOf(pieces);
        marks = List.copyOf(marks);
        suggestions = List.copyOf(suggestions);
        copies = List.copyOf(copies);
    }

    /**
     * One part.
     *
     * @param number in the index, from 1
     * @param removed passages that were taken out of it, without words taken out everywhere
     */
    public record PieceLine(int number, String title, boolean pictures, long removed) {}

    /**
     * Words to decide about.
     *
     * @param count how often they stand in the bundle
     */
    public record Suggestion(String words, String what, Exemption code, int count) {}

    /** Those that take something out. */
    @JsonIgnore
    public List<Mark> removals() {
        return marks.stream().filter(Mark::removes).toList();
    }

    /** Suggestions that a person left in. */
    @JsonIgnore
    public List<Mark> leftIn() {
        return marks.stream().filter(m -> !m.removes()).toList();
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
