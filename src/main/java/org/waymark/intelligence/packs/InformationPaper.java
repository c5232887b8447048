package org.waymark.intelligence.packs;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.documents.Paper;

/** The same on paper. */
public record InformationPaper(PackContent pack, @Nullable ChildId of)
        implements Paper, ShowsChildren {
    @Override
    public String title() {
        return "Information " + pack.reference();
    }

    @Override
    public String description() {
        return "One item of information for the police";
    }

    @Override
    public String reference() {
        return pack.reference();
    }

    /** "OFFICIAL" until the police mark it. */
    public String marking() {
        var grade = pack.grade();
        var marking = grade == null ? null : grade.marking();
        return marking == null ? "OFFICIAL" : marking.words();
    }

    public String graded() {
        var grade = pack.grade();
        if (grade != null)
            return grade.words() + (grade.conditions() == null ? "" : ": " + grade.conditions());
        return "Not graded by the police yet";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return of == null ? List.of() : List.of(of);
    }
}
