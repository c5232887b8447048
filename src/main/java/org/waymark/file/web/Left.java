package org.waymark.file.web;

import java.time.Duration;
import java.time.Instant;
import org.waymark.calendar.Wording;

/** What is left of a clock, in words. */
final class Left {
    private Left() {}

    static String words(Instant due, Instant now) {
        var length = Wording.length(Duration.between(now, due));
        return due.isAfter(now) ? length + " left" : length + " overdue";
    }
}
