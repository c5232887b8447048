package org.waymark.web.components;

import gg.jte.Content;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something about what this page shows that must not be missed, such as a warning on a child's
 * file. Stays where it is: for what just happened see {@link NotificationBanner}.
 */
@Options
public record Alert(
        Variant variant,
        String title,
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        Attributes attributes)
        implements Component, Worded, AlertBuilder.With {

    /** How grave it is; has its own sign beside its colour. */
    public enum Variant {
        INFORMATION,
        SUCCESS,
        WARNING,
        ERROR;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Alert {
        attributes = Attributes.orNone(attributes);
    }

    public static Alert of(Variant variant, String title, String text) {
        return AlertBuilder.builder().variant(variant).title(title).text(text).build();
    }

    public static Alert of(Variant variant, String title, Content html) {
        return AlertBuilder.builder().variant(variant).title(title).html(html).build();
    }

    public String block() {
        return "moj-alert--" + variant.word();
    }

    public String label() {
        return variant.word() + ": " + title;
    }
}
