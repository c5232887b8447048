package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One error, with the field to go to. */
@Options
public record ErrorItem(
        @Nullable String text, @Nullable Content html, @Nullable String href, Attributes attributes)
        implements Worded, ErrorItemBuilder.With {

    public ErrorItem {
        attributes = Attributes.orNone(attributes);
    }

    /** About the whole form. */
    public static ErrorItem of(String text) {
        return ErrorItemBuilder.builder().text(text).build();
    }

    public static ErrorItem of(String text, String href) {
        return ErrorItemBuilder.builder().text(text).href(href).build();
    }
}
