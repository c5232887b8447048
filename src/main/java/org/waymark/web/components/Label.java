package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** The words that name a field. */
@Options
public record Label(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String forId,
        @Nullable String classes,
        boolean isPageHeading,
        Attributes attributes)
        implements Component, Worded, LabelBuilder.With {

    public Label {
        attributes = Attributes.orNone(attributes);
    }

    public static Label of(String text) {
        return LabelBuilder.builder().text(text).build();
    }
}
