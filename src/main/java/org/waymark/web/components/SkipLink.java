package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Past the header, for those who use the keyboard. */
@Options
public record SkipLink(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String href,
        @Nullable String classes,
        Attributes attributes)
        implements Component, Worded, SkipLinkBuilder.With {

    public SkipLink {
        attributes = Attributes.orNone(attributes);
    }

    public static SkipLink toContent() {
        return SkipLinkBuilder.builder().text("Skip to main content").href("#main-content").build();
    }
}
