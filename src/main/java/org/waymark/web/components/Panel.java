package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** That something is done, at the end of a journey. Never in place of what happens next. */
@Options
public record Panel(
        @Nullable String titleText,
        @Nullable Content titleHtml,
        @Nullable Integer headingLevel,
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        Attributes attributes)
        implements Component, Worded, PanelBuilder.With {

    public Panel {
        attributes = Attributes.orNone(attributes);
    }

    public static Panel of(String title, String text) {
        return PanelBuilder.builder().titleText(title).text(text).build();
    }

    public Heading title() {
        return new Heading(
                headingLevel == null ? 1 : headingLevel,
                "govuk-panel__title",
                Attributes.NONE,
                new Slot(titleText, titleHtml).content());
    }
}
