package org.waymark.file.web;

import java.util.List;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.casefile.Chronology;
import org.waymark.casefile.Precision;
import org.waymark.people.CurrentPractitioner;
import org.waymark.web.components.Link;
import org.waymark.web.components.Timeline;
import org.waymark.web.components.TimelineItem;
import org.waymark.web.components.Words;

/** Events as a timeline: when it happened, as exactly as it is known, and when it was recorded. */
final class Events {
    private Events() {}

    static Timeline timeline(List<Chronology.Entry> entries, int headingLevel) {
        return Timeline.of(entries.stream().map(Events::item).toList())
                .withHeadingLevel(headingLevel);
    }

    private static TimelineItem item(Chronology.Entry e) {
        var path = EventLinks.path(e, CurrentPractitioner.get());
        var item =
                TimelineItem.of(
                                e.headline(),
                                capital(e.happened().words()),
                                e.happened().datetime())
                        .by(e.person() + ", " + e.agency())
                        .text(recorded(e));
        return path == null ? item : item.withLabel(Words.of(Link.of(e.headline(), path)));
    }

    /** Where it was recorded at the moment it happened, that is not said twice. */
    static String recorded(Chronology.Entry e) {
        var sameDay =
                England.dateOf(e.happened().at()).equals(England.dateOf(e.recordedAt()))
                        && e.happened().precision() == Precision.MINUTE;
        var shared = e.sharedWith() == null ? "" : "Shared with: " + e.sharedWith();
        if (sameDay) return shared;
        var recorded = "Recorded on " + Wording.dayAndTime(e.recordedAt());
        return shared.isEmpty() ? recorded : recorded + ". " + shared;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
