package org.waymark.web.components;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts of one kind, one row each. */
@Options
public record Table(
        @Nullable List<Cell> head,
        List<List<Cell>> rows,
        @Nullable String caption,
        @Nullable String captionClasses,
        boolean firstCellIsHeader,
        @Nullable String classes,
        Attributes attributes)
        implements Component, TableBuilder.With {

    public Table {
        rows = Lists.orEmpty(rows);
        attributes = Attributes.orNone(attributes);
    }

    public static Table of(String caption) {
        return TableBuilder.builder()
                .caption(caption)
                .captionClasses("govuk-table__caption--m")
                .build();
    }

    public Table head(String... titles) {
        return withHead(Stream.of(titles).map(Cell::of).toList());
    }

    public Table row(Cell... cells) {
        return withRows(Lists.and(rows, List.of(cells)));
    }

    public Table row(String... cells) {
        return withRows(Lists.and(rows, Stream.of(cells).map(Cell::of).toList()));
    }

    public Table rows(List<List<Cell>> rows) {
        return withRows(rows);
    }

    /** Readers may sort by the columns; without JavaScript the order of the server stands. */
    public Table sortable() {
        return withAttributes(attributes.and("data-module", "moj-sortable-table"))
                .withHead(
                        Lists.orEmpty(head).stream()
                                .map(cell ->
                                        cell.withAttributes(
                                                cell.attributes().and("aria-sort", "none")))
                                .toList());
    }
}
