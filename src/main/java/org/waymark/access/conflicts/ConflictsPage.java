package org.waymark.access.conflicts;

import java.util.List;
import org.waymark.calendar.Wording;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;
import org.waymark.web.forms.Form;

/**
 * Declared conflicts of interest: one's own; for data protection all of them, with the searches to
 * look into. Shows no child: names stand here as somebody typed them.
 */
public record ConflictsPage(
        Frame frame,
        Form form,
        boolean reviewer,
        List<Conflict> conflicts,
        List<SearchFlags.Flag> searches)
        implements FormPage {
    @Override
    public String title() {
        return "Conflicts of interest";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    public Table table() {
        return Table.of(
                        reviewer
                                ? "Those that hold, the next to look at first"
                                : "Declared by you or about you")
                .head("Who", "Stands to the child as", "Declared", "Where it stands")
                .rows(conflicts.stream().map(ConflictsPage::row).toList());
    }

    private static List<Cell> row(Conflict c) {
        return List.of(
                Cell.link(c.name() + ", " + c.agency(), "/conflicts/" + c.id()),
                Cell.of(c.relation().words()),
                Cell.of(Wording.day(c.declaredAt()) + " by " + c.declaredBy()),
                Cell.of(state(c)));
    }

    private static String state(Conflict c) {
        if (c.endedAt() != null) return "Ended on " + Wording.day(c.endedAt());
        var next = "look again by " + Wording.day(c.reviewOn());
        return c.review() == null ? "Holds; not looked at yet" : "Holds; " + next;
    }
}
