package org.waymark.bundles;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;

/**
 * A part of a bundle, passage by passage, by pages of 150.
 *
 * @param from the number of the first passage shown, from 0
 * @param next where the next page begins; null at the end
 */
public record PieceView(
        BundleId bundle,
        @JsonIgnore ChildId child,
        BundleState state,
        int number,
        String title,
        boolean pictures,
        int from,
        @Nullable Integer next,
        List<Passage> passages,
        int version)
        implements ShowsChildren, Versioned {
    static final int PAGE = 150;

    /**
     * One sentence, or one line of a page.
     *
     * @param place what a mark names
     * @param section the heading it stands under
     * @param name the question it answers; empty for none
     * @param code why the passage is taken out; null where it is not
     * @param wordsGone whether single words of it are taken out
     */
    public record Passage(
            String place,
            String section,
            String name,
            String words,
            @Nullable Exemption code,
            boolean wordsGone) {}

    public PieceView {
        passages = List.copyOf(passages);
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
