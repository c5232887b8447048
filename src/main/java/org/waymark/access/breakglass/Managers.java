package org.waymark.access.breakglass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.Agencies;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.people.Team;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.sql.Sql;

/**
 * Who answers for somebody who opens a file: the leads of their team, or else of their agency, or
 * else the managers of the team that holds the file, or else those of the front door. Nobody who is
 * kept away from the child.
 */
@Component
class Managers {
    private static final Set<Role> LEADS =
            Set.of(Role.TEAM_MANAGER, Role.DESIGNATED_LEAD, Role.EDUCATION_LEAD);

    private final Sql sql;
    private final Agencies agencies;
    private final Practitioners practitioners;

    Managers(Sql sql, Agencies agencies, Practitioners practitioners) {
        this.sql = sql;
        this.agencies = agencies;
        this.practitioners = practitioners;
    }

    /** Call it once the file is open to them. */
    List<PractitionerId> of(Practitioner who, ChildId child, @Nullable TeamId holder) {
        var own = new ArrayList<Practitioner>();
        who.teams().forEach(t -> own.addAll(leadsOf(t)));
        return free(own, who, child)
                .or(() -> free(practitioners.leadsOf(who.agency().id()), who, child))
                .or(() -> holder == null ? Optional.empty() : free(leadsOf(holder), who, child))
                .or(() -> free(ofFrontDoor(), who, child))
                .orElse(List.of());
    }

    private List<Practitioner> ofFrontDoor() {
        return agencies.team(TeamKind.FRONT_DOOR)
                .map(Team::id)
                .map(this::leadsOf)
                .orElse(List.of());
    }

    private List<Practitioner> leadsOf(TeamId team) {
        return practitioners.ofTeam(team).stream()
                .filter(p -> p.roles().stream().anyMatch(LEADS::contains))
                .toList();
    }

    private Optional<List<PractitionerId>> free(
            List<Practitioner> some, Practitioner who, ChildId child) {
        var ids =
                some.stream()
                        .map(Practitioner::id)
                        .filter(p -> !p.equals(who.id()))
                        .distinct()
                        .toList();
        if (ids.isEmpty()) return Optional.empty();
        var free =
                sql.one(
                        "select may_advise(?, ?::uuid[]) as free",
                        r -> r.uuids("free").stream().map(PractitionerId::new).toList(),
                        child,
                        ids);
        return free.isEmpty() ? Optional.empty() : Optional.of(free);
    }
}
