package org.waymark.file.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Looks;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;

/**
 * Who has looked, the latest first. People are named to the manager who holds the file and to the
 * data-protection officer only.
 *
 * @param before give this back as "before" for the page of earlier looks; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LooksView(
        @Schema(example = "WM-2026-004217") CaseReference reference,
        List<Looks.Look> looks,
        @Nullable String before,
        @JsonIgnore ChildId child)
        implements ShowsChildren {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }
}
