package org.waymark.child.web;

import java.util.List;
import org.waymark.access.Kept;
import org.waymark.child.ChildFile;
import org.waymark.child.leaving.TransferView;
import org.waymark.web.Frame;

/** Put a package together for another area. */
public record TransferPage(Frame frame, Kept kept, ChildFile file, List<TransferView> transfers)
        implements FormOfFile {
    @Override
    public String title() {
        return "Transfer to another area";
    }

    public String path() {
        return "/files/" + file.reference() + "/transfer";
    }
}
