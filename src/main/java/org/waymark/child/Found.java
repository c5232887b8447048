package org.waymark.child;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;

/**
 * A child who may be the one looked for, as far as the asker may see them. A person chooses.
 *
 * @param name as it reads
 * @param otherNames aliases, former names, what they are known as
 * @param why the strongest reason first
 * @param likely whether both names and the date of birth agree well enough to say that this may be
 *     the same child; nobody is matched by it
 * @param knownTo agencies and teams that already work with the child, as far as the asker may know
 */
public record Found(
        ChildId child,
        CaseReference reference,
        String name,
        List<String> otherNames,
        Birth birth,
        @Nullable Sex sex,
        @Nullable String school,
        List<Why> why,
        boolean likely,
        List<String> knownTo) {
    public Found {
        otherNames = List.copyOf(otherNames);
        why = List.copyOf(why);
        knownTo = List.copyOf(knownTo);
    }

    /** Similar, but with a given name of their own (twins and siblings are not confused). */
    public boolean mayBeSibling() {
        return why.contains(Why.MAY_BE_SIBLING);
    }

    /** For the front door, who says whether it is the same child. */
    public String judged() {
        return (likely ? "Looks like the same child: " : "Has something in common: ") + reasons();
    }

    /** The reasons in one line. */
    public String reasons() {
        return String.join("; ", why.stream().map(Why::words).toList());
    }
}
