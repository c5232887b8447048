package org.waymark.child.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.Findings;
import org.waymark.child.Found;
import org.waymark.child.Sex;
import org.waymark.child.Why;

/**
 * Children found, those most like the one looked for first. Finding nothing and finding a sealed
 * file answer alike.
 *
 * @param restricted files that fit, of which the asker may know only that they exist
 * @param more whether there were more than are shown
 * @param advice the same whatever was found
 */
record ChildrenView(
        List<Child> children,
        List<CaseReference> restricted,
        boolean more,
        @Schema(example = ADVICE) String advice)
        implements ShowsChildren {
    static final String ADVICE =
            "If you think this child may be known, speak to the safeguarding lead.";

    /** One child. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Child(
            ChildId id,
            @Schema(example = "WM-2026-004217") CaseReference reference,
            @Schema(example = "Amira Haddad") String name,
            List<String> otherNames,
            @Nullable LocalDate dateOfBirth,
            @Schema(example = "DAY") String birthPrecision,
            @Nullable Sex sex,
            @Nullable String school,
            List<Why> why,
            @Schema(example = "[\"Front Door, Northmoor Children's Services\"]")
                    List<String> knownTo) {
        static Child of(Found f) {
            return new Child(
                    f.child(),
                    f.reference(),
                    f.name(),
                    f.otherNames(),
                    f.birth().date(),
                    f.birth().precision().name(),
                    f.sex(),
                    f.school(),
                    f.why(),
                    f.knownTo());
        }
    }

    static ChildrenView of(Findings found) {
        return new ChildrenView(
                found.children().stream().map(Child::of).toList(),
                found.restricted(),
                found.more(),
                ADVICE);
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return children.stream().map(Child::id).toList();
    }
}
