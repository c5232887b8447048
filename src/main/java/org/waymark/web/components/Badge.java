package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** A short word that marks something out, such as a level of risk. */
@Options
public record Badge(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        Attributes attributes)
        implements Component, Worded, BadgeBuilder.With {

    public Badge {
        attributes = Attributes.orNone(attributes);
    }

    public static Badge of(String text) {
        return BadgeBuilder.builder().text(text).build();
    }

    /** purple, bright-purple, red, green, blue, black or grey; never the only sign of a meaning. */
    public Badge colour(String colour) {
        return withClasses("moj-badge--" + colour);
    }
}
