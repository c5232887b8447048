package org.waymark.support.web;

import java.util.List;
import org.waymark.procedures.ProceduresPack;
import org.waymark.web.Frame;
import org.waymark.web.Page;

/** The area's services. */
public record DirectoryPage(Frame frame, List<ProceduresPack.Service> services) implements Page {
    @Override
    public String title() {
        return "Services";
    }

    @Override
    public boolean isWide() {
        return true;
    }
}
