package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** To the page before, in a journey of several questions. */
@Options
public record BackLink(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String href,
        @Nullable String classes,
        Attributes attributes)
        implements Component, Worded, BackLinkBuilder.With {

    public BackLink {
        attributes = Attributes.orNone(attributes);
    }

    public static BackLink to(String href) {
        return BackLinkBuilder.builder().href(href).build();
    }

    public Content words() {
        return isWordless() ? Slot.of("Back").content() : content();
    }
}
