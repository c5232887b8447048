package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** A state in a word or two. */
@Options
public record Tag(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        Attributes attributes)
        implements Component, Worded, TagBuilder.With {

    public Tag {
        attributes = Attributes.orNone(attributes);
    }

    public static Tag of(String text) {
        return TagBuilder.builder().text(text).build();
    }

    /**
     * grey, green, turquoise, blue, light-blue, purple, pink, red, orange or yellow; never the only
     * sign of a meaning.
     */
    public Tag colour(String colour) {
        return withClasses("govuk-tag--" + colour);
    }
}
