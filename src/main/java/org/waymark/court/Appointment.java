package org.waymark.court;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.CalendarFile;
import org.waymark.casefile.ChildId;

/** A hearing for somebody's calendar, which says "Appointment" and nothing else. */
public record Appointment(
        HearingId id, ChildId child, Instant startsAt, boolean cancelled, Instant madeAt)
        implements ShowsChildren {
    public byte[] bytes() {
        return CalendarFile.appointment(id, startsAt, cancelled, madeAt);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }
}
