package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Something important that could do harm if missed. */
@Options
public record WarningText(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String iconFallbackText,
        @Nullable String classes,
        Attributes attributes)
        implements Component, Worded, WarningTextBuilder.With {

    public WarningText {
        attributes = Attributes.orNone(attributes);
    }

    public static WarningText of(String text) {
        return WarningTextBuilder.builder().text(text).build();
    }

    public static WarningText of(Content html) {
        return WarningTextBuilder.builder().html(html).build();
    }
}
