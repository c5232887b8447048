package org.waymark.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, one event under the other. */
@Options
public record Timeline(
        List<TimelineItem> items,
        @Nullable Integer headingLevel,
        @Nullable String classes,
        Attributes attributes)
        implements Component, TimelineBuilder.With {

    public Timeline {
        items = Lists.orEmpty(items);
        attributes = Attributes.orNone(attributes);
    }

    public static Timeline of(List<TimelineItem> items) {
        return TimelineBuilder.builder().items(items).build();
    }

    public Heading title(TimelineItem item) {
        return item.label().heading(headingLevel == null ? 2 : headingLevel, "moj-timeline__title");
    }
}
