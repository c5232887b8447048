package org.waymark.missing.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.missing.PoliceNoteView;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.SummaryRow;

/** Information from a return interview, for the police. */
public record PoliceNotePage(Frame frame, PoliceNoteView note) implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Information from a return interview";
    }

    @Override
    public String back() {
        return "/work";
    }

    public SummaryRow[] facts() {
        return new SummaryRow[] {
            SummaryRow.of("Child", note.child().nameAndAge()),
            SummaryRow.of("About", note.kind().words()),
            SummaryRow.of("Information", note.words()),
            SummaryRow.of("Sent", Wording.dayAndTime(note.sentAt()))
        };
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return note.childrenShown();
    }
}
