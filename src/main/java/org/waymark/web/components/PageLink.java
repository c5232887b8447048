package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** To the page before or after. */
@Options
public record PageLink(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String labelText,
        @Nullable String href,
        Attributes attributes)
        implements Worded, PageLinkBuilder.With {

    public PageLink {
        attributes = Attributes.orNone(attributes);
    }

    public static PageLink to(String href) {
        return PageLinkBuilder.builder().href(href).build();
    }

    public boolean isLink() {
        return href != null && !href.isEmpty();
    }

    public boolean isLabelled() {
        return labelText != null && !labelText.isEmpty();
    }
}
