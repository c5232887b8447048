package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** What is wrong with an answer, and how to put it right. */
@Options
public record ErrorMessage(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String id,
        @Nullable String classes,
        @Nullable String visuallyHiddenText,
        Attributes attributes)
        implements Component, Worded, ErrorMessageBuilder.With {

    public ErrorMessage {
        attributes = Attributes.orNone(attributes);
    }

    public static ErrorMessage of(String text) {
        return ErrorMessageBuilder.builder().text(text).build();
    }

    /** The words before the message for those who do not see it red; empty for none. */
    public String prefix() {
        return visuallyHiddenText == null ? "Error" : visuallyHiddenText;
    }
}
