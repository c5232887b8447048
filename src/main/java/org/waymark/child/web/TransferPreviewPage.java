package org.waymark.child.web;

import java.util.Collection;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.leaving.TransferState;
import org.waymark.child.leaving.TransferView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * Exactly what goes to another area, before and after it went.
 *
 * @param manages whether this person may send it
 */
public record TransferPreviewPage(Frame frame, Kept kept, TransferView transfer, boolean manages)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "What goes to the other area";
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return "/files/" + transfer.reference() + "/transfer";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return transfer.childrenShown();
    }

    public String path() {
        return "/transfers/" + transfer.id();
    }

    public boolean is(TransferState state) {
        return transfer.state() == state;
    }

    public boolean isPrepared() {
        return is(TransferState.PREPARED);
    }

    public boolean isSent() {
        return is(TransferState.SENT);
    }

    public boolean isAccepted() {
        return is(TransferState.ACCEPTED);
    }

    public SummaryList facts() {
        var t = transfer;
        var list =
                SummaryList.of()
                        .row("State", t.state().words())
                        .row("To", t.area() + ", " + t.contact())
                        .row("Why", t.why())
                        .row("Shared because of", t.basis().words())
                        .row(
                                "Put together",
                                t.preparedBy() + ", " + Wording.dayAndTime(t.preparedAt()));
        if (t.sentAt() != null)
            list =
                    list.row(
                            "Decided and sent",
                            t.decidedBy()
                                    + ", "
                                    + Wording.dayAndTime(t.sentAt())
                                    + ": "
                                    + t.sentHow());
        if (t.answeredAt() != null)
            list =
                    list.row(
                            "Their answer",
                            t.answeredBy()
                                    + ", "
                                    + Wording.dayAndTime(t.answeredAt())
                                    + ": "
                                    + t.answer());
        return list;
    }
}
