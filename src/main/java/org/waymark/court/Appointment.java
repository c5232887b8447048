package org.waymark.court;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

/**
 * A hearing for somebody's calendar (RFC 5545). It says "Appointment" and nothing else, because
 * calendars are seen by others (safety rule 7).
 */
public record Appointment(
        HearingId id, ChildId child, Instant startsAt, boolean cancelled, Instant madeAt)
        implements ShowsChildren {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    public byte[] bytes() {
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

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }
}
