package org.waymark.file.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Looks;
import org.waymark.calendar.Wording;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.file.Screens;
import org.waymark.web.Frame;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/**
 * Who has looked at a file (safety rule 11). The data-protection officer sees this page of a file
 * and nothing else of it, so it says nothing about the child.
 *
 * @param back null where the reader may see nothing else of the file
 * @param further whether this is not the first page
 */
public record LooksPage(
        Frame frame,
        CaseReference reference,
        ChildId child,
        Looks.Part part,
        @Nullable String back,
        boolean further)
        implements FileScreen {
    @Override
    public String title() {
        return "Who has looked at file " + reference;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }

    /** Whether people are named to this reader. */
    public boolean isNamed() {
        return part.looks().stream().anyMatch(l -> l.person() != null);
    }

    public Table table() {
        var table = Table.of("Looks, the latest first");
        var head =
                isNamed()
                        ? table.head("When", "Who", "Agency", "What", "Why they could")
                        : table.head("When", "Agency", "What", "Why they could");
        return head.rows(part.looks().stream().map(this::row).toList());
    }

    private List<Cell> row(Looks.Look l) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(Wording.dayAndTime(l.at())));
        if (isNamed()) cells.add(Cell.of(l.person() + ", " + l.jobTitle()));
        cells.add(Cell.of(l.agency()));
        cells.add(Cell.of(Screens.words(l.screen(), l.act())));
        cells.add(Cell.of(l.because() == null ? "Role" : l.because()));
        return cells;
    }

    public @Nullable String older() {
        return part.older() == null ? null : path() + "?before=" + part.older().text();
    }

    public @Nullable String newest() {
        return further ? path() : null;
    }

    private String path() {
        return "/files/" + reference + "/looks";
    }
}
