package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** A unit or sign before or after an input. */
@Options
public record Affix(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        Attributes attributes)
        implements Worded, AffixBuilder.With {

    public Affix {
        attributes = Attributes.orNone(attributes);
    }

    public static Affix of(String text) {
        return AffixBuilder.builder().text(text).build();
    }
}
