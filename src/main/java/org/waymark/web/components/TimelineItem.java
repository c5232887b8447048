package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One event of a timeline.
 *
 * @param date as it reads, such as "about March 2026"
 * @param datetime the same for programs, as precise as it is known; null if that cannot be said
 */
@Options
public record TimelineItem(
        Words label,
        @Nullable Words byline,
        String date,
        @Nullable String datetime,
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        Attributes attributes)
        implements Worded, TimelineItemBuilder.With {

    public TimelineItem {
        attributes = Attributes.orNone(attributes);
    }

    public static TimelineItem of(String label, String date, @Nullable String datetime) {
        return TimelineItemBuilder.builder()
                .label(Words.of(label))
                .date(date)
                .datetime(datetime)
                .build();
    }

    /** Who did or recorded it. */
    public TimelineItem by(String who) {
        return withByline(Words.of(who));
    }

    public TimelineItem text(String text) {
        return withText(text);
    }

    public TimelineItem content(Content content) {
        return withHtml(content);
    }

    /** Where a link to this event leads: {@code #id}. */
    public TimelineItem id(String id) {
        return withAttributes(attributes.and("id", id));
    }
}
