package org.waymark.child.leaving;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.documents.Paper;

/** The package on paper: the same sections, in the same words, as on the page before it is sent. */
public record TransferPaper(TransferView transfer) implements Paper, ShowsChildren {
    @Override
    public String title() {
        return "Transfer of file " + reference();
    }

    @Override
    public String description() {
        return "What children's social care hands to another area about a child";
    }

    @Override
    public String reference() {
        return transfer.reference().value();
    }

    public String fileName() {
        return "transfer-" + reference() + ".pdf";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return transfer.childrenShown();
    }
}
