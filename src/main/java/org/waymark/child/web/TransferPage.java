package org.waymark.child.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFile;
import org.waymark.child.leaving.TransferView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Put a package together for another area. */
public record TransferPage(Frame frame, Kept kept, ChildFile file, List<TransferView> transfers)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Transfer to another area";
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return "/files/" + file.reference();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(file.child());
    }

    public String path() {
        return "/files/" + file.reference() + "/transfer";
    }
}
