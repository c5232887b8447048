package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Words or content beside a field. */
@Options
public record Slot(@Nullable String text, @Nullable Content html)
        implements Worded, SlotBuilder.With {

    public static Slot of(String text) {
        return new Slot(text, null);
    }

    public static Slot of(Content html) {
        return new Slot(null, html);
    }
}
