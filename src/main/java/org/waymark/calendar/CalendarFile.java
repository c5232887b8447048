package org.waymark.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * An entry for somebody's calendar (RFC 5545). It says "Appointment" and nothing else, because
 * calendars are seen by others (safety rule 7).
 */
public final class CalendarFile {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /**
     * @param id of what it is for; the same id again replaces the entry
     */
    public static byte[] appointment(
            Object id, Instant startsAt, boolean cancelled, Instant madeAt) {
        var lines =
                List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Waymark//Appointments//EN",
                        "BEGIN:VEVENT",
                        "UID:" + id + "@waymark.example",
                        "DTSTAMP:" + UTC.format(madeAt),
                        "DTSTART:" + UTC.format(startsAt),
                        "SUMMARY:Appointment",
                        "CLASS:PRIVATE",
                        "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"),
                        "END:VEVENT",
                        "END:VCALENDAR");
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
