package org.waymark.intelligence.web;

import java.util.ArrayList;
import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.intelligence.Intake;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/** What police intelligence have before them, urgent first, then the oldest. */
public record IntakePage(Frame frame, Intake intake) implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Information for the police";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    public Table table() {
        var table =
                Table.of("To be answered, urgent first, then the oldest")
                        .head("Reference", "It begins", "From", "Received", "Note");
        for (var i : intake.items())
            table =
                    table.row(
                            Cell.link(i.reference(), "/police/information/" + i.id()),
                            Cell.of(i.words()),
                            Cell.of(i.agency()),
                            Cell.of(Wording.dayAndTime(i.submittedAt())),
                            Cell.of(note(i)));
        return table;
    }

    private static String note(Intake.Line i) {
        var notes = new ArrayList<String>();
        if (i.urgent()) notes.add("Urgent: somebody may be in danger");
        notes.add(i.isUnchecked() ? "Unchecked" : "Checked");
        if (i.suspectedFalse()) notes.add("May be false, the sender says");
        if (i.graded()) notes.add("Graded");
        if (i.waits()) notes.add("Waits for the sender’s answer");
        return String.join(". ", notes);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return intake.childrenShown();
    }
}
