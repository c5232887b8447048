package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Something to do about a row or a card, such as Change. */
@Options
public record Action(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String href,
        @Nullable String visuallyHiddenText,
        @Nullable String classes,
        Attributes attributes)
        implements Worded, ActionBuilder.With {

    public boolean isExplained() {
        return visuallyHiddenText != null && !visuallyHiddenText.isEmpty();
    }

    public Action {
        attributes = Attributes.orNone(attributes);
    }

    public static Action of(String text, String href, String about) {
        return ActionBuilder.builder().text(text).href(href).visuallyHiddenText(about).build();
    }

    public static Action change(String href, String about) {
        return of("Change", href, about);
    }
}
