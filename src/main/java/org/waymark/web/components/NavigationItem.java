package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** An entry of the menu: the page itself if current, above the page if active. */
@Options
public record NavigationItem(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String href,
        boolean active,
        boolean current,
        Attributes attributes)
        implements Worded, NavigationItemBuilder.With {

    public NavigationItem {
        attributes = Attributes.orNone(attributes);
    }

    public static NavigationItem of(Content html, String href, boolean active) {
        return NavigationItemBuilder.builder().html(html).href(href).active(active).build();
    }

    public boolean isHere() {
        return active || current;
    }

    public @Nullable String activeClass() {
        return isHere() ? "govuk-service-navigation__item--active" : null;
    }

    public @Nullable String ariaCurrent() {
        return current ? "page" : active ? "true" : null;
    }
}
