package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One cell of a table. */
@Options
public record Cell(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String format,
        @Nullable String classes,
        @Nullable Integer colspan,
        @Nullable Integer rowspan,
        Attributes attributes)
        implements Worded, CellBuilder.With {

    public Cell {
        attributes = Attributes.orNone(attributes);
    }

    public static Cell of(String text) {
        return CellBuilder.builder().text(text).build();
    }

    public static Cell of(Content html) {
        return CellBuilder.builder().html(html).build();
    }

    public static Cell link(String text, String href) {
        return of(Link.of(text, href));
    }

    /** Aligned to the right. */
    public static Cell number(long number) {
        return of(Long.toString(number)).withFormat("numeric");
    }

    /** Sorted by this value, not by what it reads. */
    public Cell sortedBy(Object value) {
        return withAttributes(attributes.and("data-sort-value", value));
    }

    public @Nullable String formatClass(String block) {
        return format == null || format.isEmpty() ? null : block + "--" + format;
    }

    /** The attributes that head and body cells have alike. */
    public Attributes spans() {
        return Attributes.NONE.and("colspan", colspan).and("rowspan", rowspan).and(attributes);
    }
}
