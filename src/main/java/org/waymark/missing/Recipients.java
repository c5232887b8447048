package org.waymark.missing;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.people.Agencies;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.Team;
import org.waymark.people.TeamKind;
import org.waymark.procedures.Contact;
import org.waymark.procedures.Procedures;
import org.waymark.sql.Sql;

/**
 * Who is told of an episode: children's social care, for a missing child the police, and nobody
 * else by itself (domain.md H.2). A restricted or sealed child's episode goes to the guardian of
 * the file alone, who tells whom it must be told.
 */
@Component
class Recipients {
    private final Sql sql;
    private final Clock clock;
    private final Agencies agencies;
    private final Procedures procedures;
    private final BankHolidays england;

    Recipients(
            Sql sql, Clock clock, Agencies agencies, Procedures procedures, BankHolidays england) {
        this.sql = sql;
        this.clock = clock;
        this.agencies = agencies;
        this.procedures = procedures;
        this.england = england;
    }

    /**
     * @param guardian where the file is restricted or sealed: nobody else is told
     * @param worker who works with the child, if the file has one
     */
    record Named(@Nullable PractitionerId guardian, @Nullable PractitionerId worker) {
        static final Named NOBODY = new Named(null, null);

        /** The one person of social care, or their team. */
        Party or(Team team) {
            if (guardian != null) return guardian;
            return worker == null ? team.id() : worker;
        }
    }

    Named of(ChildId child) {
        return sql.first(
                        "select level, guardian_id, worker_id from file where child_id = ?",
                        r ->
                                new Named(
                                        r.number("level") == 0
                                                ? null
                                                : r.findId("guardian_id", PractitionerId::new),
                                        r.findId("worker_id", PractitionerId::new)),
                        child)
                .orElse(Named.NOBODY);
    }

    Team frontDoor() {
        return team(TeamKind.FRONT_DOOR);
    }

    Team police() {
        return team(TeamKind.POLICE_CHILD_PROTECTION);
    }

    /** Where an area has no team for return interviews, its front door sees to them. */
    Team interviewers() {
        return agencies.team(TeamKind.RETURN_INTERVIEWS).orElseGet(this::frontDoor);
    }

    /** The team on duty while the front door is closed; null while it is open. */
    @Nullable Team onDuty() {
        var now = clock.instant();
        var closed =
                procedures.inForce(England.dateOf(now)).contacts(Contact.Kind.FRONT_DOOR).stream()
                        .map(Contact::hours)
                        .noneMatch(hours -> hours == null || hours.includes(now, england));
        return closed ? agencies.team(TeamKind.EMERGENCY_DUTY).orElse(null) : null;
    }

    private Team team(TeamKind kind) {
        return agencies.team(kind)
                .orElseThrow(
                        () -> new IllegalStateException("the area has no team of kind " + kind));
    }
}
