package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** The question that a group of fields answers. */
@Options
public record Legend(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        boolean isPageHeading)
        implements Worded, LegendBuilder.With {

    public static Legend of(String text) {
        return new Legend(text, null, "govuk-fieldset__legend--m", false);
    }

    /** For one of many short questions on a page. */
    public static Legend small(String text) {
        return new Legend(text, null, "govuk-fieldset__legend--s", false);
    }

    /** The question is the heading of the page: for a page that asks one question. */
    public static Legend heading(String text) {
        return new Legend(text, null, "govuk-fieldset__legend--l", true);
    }
}
