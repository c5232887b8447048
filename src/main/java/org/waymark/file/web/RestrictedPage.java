package org.waymark.file.web;

import java.util.Collection;
import java.util.List;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFile;
import org.waymark.web.Frame;

/**
 * All that a team which had a file learns of it once it is restricted: that it exists, and whom to
 * ask (domain.md H.3). No name, no reason, no date.
 */
public record RestrictedPage(Frame frame, ChildFile file) implements FileScreen {
    @Override
    public String title() {
        return "Restricted file";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(file.child());
    }

    public String owner() {
        var guardian = file.guardian();
        if (guardian == null) return "a team manager of children's social care";
        return guardian.name()
                + ", "
                + guardian.agency()
                + (guardian.telephone() == null ? "" : ", telephone " + guardian.telephone());
    }
}
