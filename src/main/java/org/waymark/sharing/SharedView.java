package org.waymark.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What a receiver sees behind a link: the files, and what they are for. */
public record SharedView(
        ShareLinkId id,
        String from,
        String purpose,
        Instant sharedAt,
        Instant expiresAt,
        @Nullable Instant receivedAt,
        List<DisclosureView.Content> contents,
        @JsonIgnore ChildId child)
        implements ShowsChildren {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }

    /**
     * Links that are open to this person.
     *
     * @param before where the next page begins; null on the last
     */
    public record Links(List<SharedView> links, @Nullable Instant before) implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return links.stream().map(SharedView::child).distinct().toList();
        }
    }
}
