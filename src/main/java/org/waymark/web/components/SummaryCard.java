package org.waymark.web.components;

import org.jspecify.annotations.Nullable;

/** A frame with a title around a summary list. */
@Options
public record SummaryCard(
        @Nullable Words title,
        @Nullable Actions actions,
        @Nullable String classes,
        Attributes attributes)
        implements SummaryCardBuilder.With {

    public SummaryCard {
        attributes = Attributes.orNone(attributes);
    }
}
