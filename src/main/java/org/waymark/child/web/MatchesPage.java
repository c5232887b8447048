package org.waymark.child.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.casefile.ChildId;
import org.waymark.child.Born;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.child.Found;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;

/**
 * Says that the child of this file is one already known, or takes that back (ADR 0002).
 *
 * @param descriptions files that were matched to this one
 * @param candidates known children who may be this one
 */
public record MatchesPage(
        Frame frame,
        Kept kept,
        ChildFile file,
        List<ChildFiles.Beside> descriptions,
        List<Found> candidates,
        LocalDate today)
        implements FormOfFile {
    @Override
    public String title() {
        return "Is this child already known?";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        var all = new ArrayList<>(file.together());
        candidates.forEach(f -> all.add(f.child()));
        return all;
    }

    public String path() {
        return "/files/" + file.reference() + "/matches";
    }

    public boolean isMatched() {
        return file.knownAs() != null;
    }

    /** A file that others were matched to is nobody's description itself. */
    public boolean canMatch() {
        return !isMatched() && descriptions.isEmpty();
    }

    public List<Choice> choices() {
        return candidates.stream()
                .map(f ->
                        Choice.of(f.child().toString(), f.name() + ", " + f.reference())
                                .hint(
                                        Born.words(f.birth(), today)
                                                + (f.school() == null ? "" : ". " + f.school())
                                                + ". "
                                                + f.judged()
                                                + ". Known to: "
                                                + String.join("; ", f.knownTo())))
                .toList();
    }

    public String described() {
        var p = java.util.Objects.requireNonNull(file.person());
        return p.name().words()
                + ". "
                + Born.words(p.birth(), today)
                + (p.school() == null ? "" : ". " + p.school())
                + (p.description() == null ? "" : ". " + p.description());
    }
}
