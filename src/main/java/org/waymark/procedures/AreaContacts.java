package org.waymark.procedures;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.access.EmergencyContacts;
import org.waymark.calendar.BankHolidays;
import org.waymark.procedures.Contact.Kind;
import org.waymark.web.Frame;

/** The numbers at the foot of every page: 999, the front door, the duty team (safety rule 2). */
@Component
public class AreaContacts implements EmergencyContacts {
    private final Procedures procedures;
    private final BankHolidays england;
    private final Clock clock;

    AreaContacts(Procedures procedures, BankHolidays england, Clock clock) {
        this.procedures = procedures;
        this.england = england;
        this.clock = clock;
    }

    @Override
    public List<Frame.Contact> now() {
        var pack = procedures.inForce();
        return Stream.of(Kind.EMERGENCY, Kind.FRONT_DOOR, Kind.OUT_OF_HOURS)
                .flatMap(kind -> pack.contacts(kind).stream())
                .map(c -> new Frame.Contact(c.name(), c.number(), c.when()))
                .toList();
    }

    /** Who of children's social care answers at this moment: the front door or the duty team. */
    public Contact socialCareNow() {
        var pack = procedures.inForce();
        return pack.contacts(Kind.FRONT_DOOR).stream()
                .filter(c -> c.answersAt(clock.instant(), england))
                .findFirst()
                .orElseGet(() -> pack.contact(Kind.OUT_OF_HOURS));
    }
}
