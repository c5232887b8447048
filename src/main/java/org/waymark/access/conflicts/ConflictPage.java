package org.waymark.access.conflicts;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * One declared conflict of interest; for data protection with the files it was found to be about.
 *
 * @param kept what to say about a draft that was kept
 */
public record ConflictPage(
        Frame frame, Form form, @Nullable String kept, Conflict conflict, boolean reviewer)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "A conflict of interest";
    }

    @Override
    public String back() {
        return "/conflicts";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return conflict.childrenShown();
    }

    public String path() {
        return "/conflicts/" + conflict.id();
    }

    public SummaryList facts() {
        var c = conflict;
        var facts =
                SummaryList.of()
                        .row("Who is kept away", c.name() + ", " + c.agency())
                        .row("Stands to the child as", c.relation().words())
                        .row("The child, as it was typed", child(c.child()))
                        .row(
                                "Declared by",
                                c.declaredBy() + ", " + Wording.dayAndTime(c.declaredAt()));
        if (c.words() != null) facts = facts.row("In their words", Lines.of(c.words()));
        if (c.review() != null)
            facts =
                    facts.row(
                            "Looked at",
                            Lines.of(
                                    c.review().words()
                                            + "\n"
                                            + c.review().by()
                                            + ", "
                                            + Wording.dayAndTime(c.review().at())));
        return c.endedAt() == null
                ? facts.row("Look again by", Wording.day(c.reviewOn()))
                : facts.row("Ended", Wording.dayAndTime(c.endedAt()));
    }

    private static String child(Conflict.ConflictChild child) {
        return Stream.of(
                        child.givenName(),
                        child.familyName(),
                        child.born() == null ? null : "born " + Wording.day(child.born()),
                        child.reference())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    public boolean hasForm() {
        return !errors().isEmpty()
                || (reviewer && !conflict.isMine() && conflict.endedAt() == null);
    }
}
