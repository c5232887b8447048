package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One step of the way down to a page; without {@code href} it is the page itself. */
@Options
public record Crumb(
        @Nullable String text, @Nullable Content html, @Nullable String href, Attributes attributes)
        implements Worded, CrumbBuilder.With {

    public Crumb {
        attributes = Attributes.orNone(attributes);
    }

    static Crumb of(Link link) {
        return new Crumb(link.text(), null, link.href(), link.attributes());
    }
}
