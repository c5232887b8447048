package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Help that many people need to answer a question. */
@Options
public record Hint(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String id,
        @Nullable String classes,
        Attributes attributes)
        implements Component, Worded, HintBuilder.With {

    public Hint {
        attributes = Attributes.orNone(attributes);
    }

    public static Hint of(String text) {
        return HintBuilder.builder().text(text).build();
    }

    public static Hint of(Content html) {
        return HintBuilder.builder().html(html).build();
    }
}
