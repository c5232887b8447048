package org.waymark.panels;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.CalendarFile;
import org.waymark.casefile.ChildId;

/** A panel for somebody's calendar, which says "Appointment" and nothing else. */
public record PanelAppointment(PanelView panel, Instant madeAt) implements ShowsChildren {
    public byte[] bytes() {
        return CalendarFile.appointment(
                panel.id(), panel.startsAt(), panel.state() == PanelState.CANCELLED, madeAt);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of();
    }
}
