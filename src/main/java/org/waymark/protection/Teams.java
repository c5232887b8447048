package org.waymark.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Access;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.Children;
import org.waymark.people.Agencies;
import org.waymark.people.AgencyKind;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.people.Team;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.sql.Sql;

/** Whose work a child's protection is: the team that holds the file, or the front door. */
@Component
public class Teams {
    private final Agencies agencies;
    private final Children children;
    private final CaseFiles files;
    private final Access access;
    private final Sql sql;
    private final Practitioners practitioners;

    Teams(
            Agencies agencies,
            Children children,
            CaseFiles files,
            Access access,
            Sql sql,
            Practitioners practitioners) {
        this.agencies = agencies;
        this.children = children;
        this.files = files;
        this.access = access;
        this.sql = sql;
        this.practitioners = practitioners;
    }

    /** The team that holds the file; the front door where nobody does yet. */
    Team of(ChildId child) {
        return files.openAt(children.together(child))
                .flatMap(agencies::team)
                .orElseGet(this::frontDoor);
    }

    /** Whose task it is. A sealed file is no team's (safety rule 4): there it is the person's. */
    public Party party(ChildId child, Practitioner by) {
        return isSealed(child) ? by.id() : of(child).id();
    }

    /**
     * The team, which may read all of the file from now on; where somebody else than social care
     * records it, the duty team beside it. Of a restricted file they read the record alone that
     * they have to act on.
     */
    List<Party> open(ChildId child, Practitioner by, UUID record, String because) {
        if (isSealed(child)) return List.of(by.id());
        var all = new ArrayList<Party>(2);
        all.add(of(child).id());
        if (by.agency().kind() != AgencyKind.CHILDRENS_SOCIAL_CARE)
            agencies.team(TeamKind.EMERGENCY_DUTY)
                    .filter(duty -> !all.contains(duty.id()))
                    .ifPresent(duty -> all.add(duty.id()));
        all.forEach(team -> access.open(child, team, record, because));
        return all;
    }

    /**
     * Whoever of social care holds a strategy discussion reads the child's meetings from then on,
     * also where they could read one record of the file only: nothing delays it (safety rule 1).
     */
    void convene(ChildId child, Practitioner convenor) {
        if (!sql.one("select my_file(?) as whole", r -> r.is("whole"), child))
            access.grant(
                    child,
                    convenor.id(),
                    Compartment.MEETING,
                    "convenes a strategy discussion",
                    null);
    }

    /** Null where it is a person's. */
    static @Nullable TeamId team(Party party) {
        return party instanceof TeamId team ? team : null;
    }

    /** The managers of a team, to whom what is overdue goes. */
    List<Practitioner> managers(TeamId team) {
        return practitioners.ofTeam(team).stream().filter(p -> p.is(Role.TEAM_MANAGER)).toList();
    }

    private boolean isSealed(ChildId child) {
        return sql.exists("select 1 from file where child_id = ? and level = 2", child);
    }

    private Team frontDoor() {
        return agencies.team(TeamKind.FRONT_DOOR)
                .orElseThrow(() -> new IllegalStateException("the area has no front door"));
    }
}
