package org.waymark.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.people.Agencies;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;

/** The managers of the front door, and the duty team beside them when it is closed. */
@Component
class DutyManagers {
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final Receivers receivers;

    DutyManagers(Agencies agencies, Practitioners practitioners, Receivers receivers) {
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.receivers = receivers;
    }

    List<PractitionerId> ofFrontDoor() {
        return practitioners.ofTeam(team(TeamKind.FRONT_DOOR)).stream()
                .filter(p -> p.is(Role.TEAM_MANAGER))
                .map(Practitioner::id)
                .toList();
    }

    /** Whom an alert reaches at this moment. Where no manager is known, the team itself. */
    List<Party> on(Instant now) {
        var all = new ArrayList<Party>(ofFrontDoor());
        if (receivers.frontDoorClosed(now)) all.add(team(TeamKind.EMERGENCY_DUTY));
        if (all.isEmpty()) all.add(team(TeamKind.FRONT_DOOR));
        return all;
    }

    private TeamId team(TeamKind kind) {
        return agencies.team(kind)
                .orElseThrow(
                        () -> new IllegalStateException("the area has no team of kind " + kind))
                .id();
    }
}
