package org.waymark.file.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Chronology;
import org.waymark.child.ChildFile;
import org.waymark.web.Frame;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/** With whom information about this child was shared, by whom and when (domain.md E.4). */
public record SharingPage(Frame frame, ChildFile file, Chronology.Part part) implements FileScreen {
    @Override
    public String title() {
        return "Sharing record of file " + file.reference();
    }

    @Override
    public String back() {
        return "/files/" + file.reference();
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return file.together();
    }

    public Table table() {
        var rows =
                part.entries().stream()
                        .map(e ->
                                List.of(
                                        Cell.of(e.happened().words()),
                                        Cell.of(Objects.requireNonNull(e.sharedWith())),
                                        Cell.of(e.headline()),
                                        Cell.of(e.person() + ", " + e.agency())))
                        .toList();
        return Table.of("What was shared, the latest first")
                .head("When", "With whom", "What", "By")
                .rows(rows);
    }

    public @Nullable String older() {
        return part.older() == null ? null : path() + "?before=" + part.older().text();
    }

    public @Nullable String newest() {
        return part.newer() == null ? null : path();
    }

    private String path() {
        return "/files/" + file.reference() + "/sharing";
    }
}
