package org.waymark.referral.frontdoor;

import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;

/** The team whose board it is: the front door, or the emergency duty team. */
public record Desk(TeamId team, String name, TeamKind kind) {
    public boolean isDuty() {
        return kind == TeamKind.EMERGENCY_DUTY;
    }
}
