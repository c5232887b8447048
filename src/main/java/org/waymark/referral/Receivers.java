package org.waymark.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** All who may receive a referral of a child: asked for once, for each destination. */
    public record Doors(Map<Destination, Team> teams, @Nullable PractitionerId guardian) {
        public Doors {
            teams = Map.copyOf(teams);
        }

        public Receiver at(Destination to) {
            var team = teams.get(to);
            if (team == null)
                throw new IllegalStateException("the area has no team of kind " + kind(to));
            return new Receiver(to, team, guardian);
        }
    }

    public Doors of(ChildId child) {
        var guardian = guardianOf(child).orElse(null);
        var teams = agencies.teams(Stream.of(Destination.values()).map(Receivers::kind).toList());
        var doors = new EnumMap<Destination, Team>(Destination.class);
        for (var to : Destination.values())
            teams.stream()
                    .filter(team -> team.kind() == kind(to))
                    .forEach(team -> doors.put(to, team));
        return new Doors(doors, guardian);
    }

    /** All who would receive it now, in the order in which they are shown. */
    public List<Receiver> of(ChildId child, boolean urgent, Instant now) {
        return now(of(child), urgent, now);
    }

    List<Receiver> now(Doors doors, boolean urgent, Instant now) {
        var all = new ArrayList<Receiver>();
        all.add(doors.at(Destination.CHILDRENS_SOCIAL_CARE));
        all.add(doors.at(Destination.POLICE));
        if (doors.guardian() == null && (urgent || frontDoorClosed(now)))
            all.add(doors.at(Destination.DUTY_TEAM));
        return List.copyOf(all);
    }

    public Receiver of(ChildId child, Destination destination) {
        return of(child).at(destination);
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

    private static TeamKind kind(Destination to) {
        return switch (to) {
            case CHILDRENS_SOCIAL_CARE -> TeamKind.FRONT_DOOR;
            case POLICE -> TeamKind.POLICE_CHILD_PROTECTION;
            case DUTY_TEAM -> TeamKind.EMERGENCY_DUTY;
        };
    }
}
