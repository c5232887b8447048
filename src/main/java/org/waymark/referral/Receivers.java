package org.waymark.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.people.Agencies;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.Team;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.procedures.Contact;
import org.waymark.procedures.Procedures;
import org.waymark.sql.Sql;

/**
 * Who receives a referral: the front door and the police's child-protection team, and the duty team
 * when it is urgent or the front door is closed (safety rule 2). What concerns a sealed file goes
 * to its guardian alone, who takes it further (safety rule 4).
 */
@Component
public class Receivers {
    private final Sql sql;
    private final Agencies agencies;
    private final Procedures procedures;
    private final BankHolidays england;

    Receivers(Sql sql, Agencies agencies, Procedures procedures, BankHolidays england) {
        this.sql = sql;
        this.agencies = agencies;
        this.procedures = procedures;
        this.england = england;
    }

    /**
     * A team, or the guardian of a sealed file in its place.
     *
     * @param team whose task it would be; not told where there is a guardian
     */
    public record Receiver(Destination destination, Team team, @Nullable PractitionerId guardian) {
        public Party party() {
            return guardian == null ? team.id() : guardian;
        }

        /** For rows and clocks that belong to a team; null where it is the guardian's. */
        public @Nullable TeamId teamId() {
            return guardian == null ? team.id() : null;
        }
    }

    /** All who would receive it now, in the order in which they are shown. */
    public List<Receiver> of(ChildId child, boolean urgent, Instant now) {
        var guardian = guardianOf(child).orElse(null);
        var all = new ArrayList<Receiver>();
        all.add(receiver(Destination.CHILDRENS_SOCIAL_CARE, guardian));
        all.add(receiver(Destination.POLICE, guardian));
        if (guardian == null && (urgent || frontDoorClosed(now)))
            all.add(receiver(Destination.DUTY_TEAM, null));
        return List.copyOf(all);
    }

    public Receiver of(ChildId child, Destination destination) {
        return receiver(destination, guardianOf(child).orElse(null));
    }

    /** Whoever refers a sealed child is named on the file, and so may know its guardian. */
    private Optional<PractitionerId> guardianOf(ChildId child) {
        return sql.first(
                "select guardian_id from file where child_id = ? and level = 2",
                r -> r.id("guardian_id", PractitionerId::new),
                child);
    }

    /** By the opening hours of the procedures in force. */
    public boolean frontDoorClosed(Instant now) {
        return procedures.inForce(England.dateOf(now)).contacts(Contact.Kind.FRONT_DOOR).stream()
                .map(Contact::hours)
                .noneMatch(hours -> hours == null || hours.includes(now, england));
    }

    private Receiver receiver(Destination to, @Nullable PractitionerId guardian) {
        var kind =
                switch (to) {
                    case CHILDRENS_SOCIAL_CARE -> TeamKind.FRONT_DOOR;
                    case POLICE -> TeamKind.POLICE_CHILD_PROTECTION;
                    case DUTY_TEAM -> TeamKind.EMERGENCY_DUTY;
                };
        var team =
                agencies.team(kind)
                        .orElseThrow(() ->
                                new IllegalStateException("the area has no team of kind " + kind));
        return new Receiver(to, Objects.requireNonNull(team), guardian);
    }
}
