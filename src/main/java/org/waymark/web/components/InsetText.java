package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Words set apart from the rest. */
@Options
public record InsetText(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String id,
        @Nullable String classes,
        Attributes attributes)
        implements Component, Worded, InsetTextBuilder.With {

    public InsetText {
        attributes = Attributes.orNone(attributes);
    }

    public static InsetText of(String text) {
        return InsetTextBuilder.builder().text(text).build();
    }

    public static InsetText of(Content html) {
        return InsetTextBuilder.builder().html(html).build();
    }
}
