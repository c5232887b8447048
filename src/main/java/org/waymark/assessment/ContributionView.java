package org.waymark.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;

/**
 * What an agency is asked and what it answered: all that whoever is asked sees of the child.
 *
 * @param mine whether the reader's agency is asked
 */
public record ContributionView(
        ContributionId id,
        ChildId child,
        String name,
        @Nullable Integer age,
        @Nullable AssessmentId assessment,
        String agency,
        String askedBy,
        String askedTitle,
        @Nullable String telephone,
        String question,
        LocalDate dueOn,
        @Nullable Boolean nothingKnown,
        @Nullable String words,
        @Nullable String givenBy,
        @Nullable Instant givenAt,
        boolean mine,
        int version)
        implements ShowsChildren, Versioned {
    public String nameAndAge() {
        return age == null ? name + ", age not known" : name + ", " + age;
    }

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
