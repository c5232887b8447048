package org.waymark.work;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;

/**
 * Something that this person, or one of their teams, must do.
 *
 * @param child null where it is about nobody, or about somebody this person may not see
 * @param name the child's name, where this person may see it
 * @param reference the child's file, where this person may know of it
 * @param team null where it is this person's own
 * @param href where it leads; null where no page knows it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkItem(
        UUID id,
        String kind,
        String title,
        When when,
        @Nullable Instant due,
        @JsonIgnore @Nullable ChildId child,
        @Nullable String name,
        @Nullable String reference,
        @Nullable String team,
        @Nullable String href) {
    boolean showsChild() {
        return child != null && (name != null || reference != null);
    }
}
