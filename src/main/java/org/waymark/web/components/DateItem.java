package org.waymark.web.components;

import org.jspecify.annotations.Nullable;

/** One part of a date. */
@Options
public record DateItem(
        @Nullable String name,
        @Nullable String id,
        @Nullable String label,
        @Nullable String value,
        @Nullable String autocomplete,
        @Nullable String pattern,
        @Nullable String inputmode,
        @Nullable String classes,
        Attributes attributes)
        implements DateItemBuilder.With {

    public DateItem {
        attributes = Attributes.orNone(attributes);
    }
}
