package org.waymark.documents.web;

import java.util.Collection;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.documents.DocumentView;
import org.waymark.documents.RecordDocuments;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * The documents of one record, and a form to add one.
 *
 * @param adds whether this person works with children's records
 */
public record DocumentsPage(Frame frame, Kept kept, RecordDocuments of, boolean adds)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "document";

    @Override
    public String title() {
        return "Documents of " + of.held().words();
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return of.held().href();
    }

    public String path() {
        return "/documents/" + of.room() + "/" + of.record();
    }

    public String draft() {
        return "/drafts/" + DRAFT + "/" + of.record();
    }

    public SummaryList facts(DocumentView d) {
        var rows =
                SummaryList.of()
                        .row("File", d.name() + " (" + d.kind() + ")")
                        .row("Whose it is", d.whose().words())
                        .row(
                                "Added",
                                d.addedBy()
                                        + ", "
                                        + d.addedAgency()
                                        + ", "
                                        + Wording.dayAndTime(d.addedAt()));
        return rows;
    }

    /** Of a document that no longer stands: who withdrew it, when and why. */
    public String withdrawn(DocumentView d) {
        return "Withdrawn by "
                + d.withdrawnBy()
                + " on "
                + Wording.dayAndTime(java.util.Objects.requireNonNull(d.withdrawnAt()))
                + ": "
                + d.withdrawnWhy();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return of.childrenShown();
    }
}
