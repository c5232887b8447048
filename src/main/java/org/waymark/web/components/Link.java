package org.waymark.web.components;

import org.jspecify.annotations.Nullable;

/** A link in running text. */
@Options
public record Link(
        @Nullable String text,
        @Nullable String href,
        @Nullable String visuallyHiddenText,
        @Nullable String classes,
        Attributes attributes)
        implements Component, LinkBuilder.With {

    public Link {
        attributes = Attributes.orNone(attributes);
    }

    public static Link of(String text, String href) {
        return LinkBuilder.builder().text(text).href(href).build();
    }

    /** Further words for those who hear the link without what stands around it. */
    public Link about(String hidden) {
        return withVisuallyHiddenText(hidden);
    }
}
