package org.waymark.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.ChildId;

/** A hearing in a calendar says "Appointment" and nothing else (safety rule 7; RFC 5545). */
class AppointmentTest {
    @Test
    void it_names_nobody_and_no_court() {
        var at = Instant.parse("2027-02-01T10:00:00Z");
        var ics =
                new String(
                        new Appointment(
                                        HearingId.random(),
                                        new ChildId(UUID.randomUUID()),
                                        at,
                                        false,
                                        at)
                                .bytes(),
                        StandardCharsets.UTF_8);
        assertThat(ics)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART:20270201T100000Z\r\n", "SUMMARY:Appointment\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContainIgnoringCase("court")
                .doesNotContainIgnoringCase("hearing");
        assertThat(ics.split("\r\n")).allMatch(l -> l.length() <= 75);
    }
}
