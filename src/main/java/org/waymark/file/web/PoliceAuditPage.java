package org.waymark.file.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.PoliceAudit;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.file.Screens;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/**
 * What police intelligence looked at, for the police's auditor (safety rule 11). It names files by
 * reference and says nothing about a child.
 *
 * @param further whether this is not the first page
 */
public record PoliceAuditPage(Frame frame, PoliceAudit.Part part, boolean further)
        implements Page, ShowsChildren {
    private static final String PATH = "/police/audit";

    @Override
    public String title() {
        return "Police audit";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return part.reads().stream().map(PoliceAudit.Read::child).toList();
    }

    public Table reads() {
        return Table.of("Reads of intelligence officers, the latest first")
                .head("When", "Who", "File", "What", "Why they could")
                .rows(part.reads().stream().map(PoliceAuditPage::row).toList());
    }

    public Table readings() {
        return Table.of("The last times that this audit was opened")
                .head("When", "Who", "Files shown")
                .rows(
                        part.readings().stream()
                                .map(r ->
                                        List.of(
                                                Cell.of(Wording.dayAndTime(r.at())),
                                                Cell.of(r.person() + ", " + r.jobTitle()),
                                                Cell.of(Integer.toString(r.files()))))
                                .toList());
    }

    private static List<Cell> row(PoliceAudit.Read r) {
        return List.of(
                Cell.of(Wording.dayAndTime(r.at())),
                Cell.of(r.person() + ", " + r.jobTitle()),
                Cell.of(r.reference()),
                Cell.of(Screens.words(r.screen(), r.act())),
                Cell.of(r.because() == null ? "Role" : r.because()));
    }

    public @Nullable String older() {
        var older = part.older();
        return older == null ? null : PATH + "?before=" + older.text();
    }

    public @Nullable String newest() {
        return further ? PATH : null;
    }
}
