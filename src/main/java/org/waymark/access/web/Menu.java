package org.waymark.access.web;

import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.people.Role;
import org.waymark.web.Frame.MenuItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where each role may go. The pages themselves ask again; this only spares people dead ends. What
 * is everybody's at any time, such as the procedures, stands in the header.
 */
final class Menu {
    private static final Set<Role> WITHOUT_RECORDS =
            Set.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.DATA_PROTECTION_OFFICER);
    private static final Set<Role> LEADS =
            Set.of(Role.DESIGNATED_LEAD, Role.TEAM_MANAGER, Role.EDUCATION_LEAD);
    private static final Set<Role> FRONT_DOOR =
            Set.of(Role.FRONT_DOOR_SOCIAL_WORKER, Role.TEAM_MANAGER);

    private static final Set<Role> ASSESSORS =
            Set.of(Role.SOCIAL_WORKER, Role.FRONT_DOOR_SOCIAL_WORKER, Role.TEAM_MANAGER);

    private Menu() {}

    static boolean worksWithChildren(Practitioner person) {
        return !WITHOUT_RECORDS.containsAll(person.roles());
    }

    static List<MenuItem> of(Practitioner person, String path) {
        var items = new ArrayList<MenuItem>();
        if (worksWithChildren(person)) {
            add(items, "My work", "/work", path);
            add(items, "Raise a concern", "/concerns/new", path);
            add(items, "My concerns", "/concerns", path);
            add(items, "Missing", "/missing", path);
            add(items, "Meetings", "/meetings", path);
            // A manager's menu is one row: theirs is on My work, and on every record.
            if (!person.is(Role.TEAM_MANAGER) && !person.is(Role.POLICE_INTELLIGENCE))
                add(items, "Tell the police", "/information", path);
            if (person.is(Role.PANEL_COORDINATOR)) add(items, "Panels", "/panels", path);
            if (person.is(Role.RETURN_INTERVIEWER))
                add(items, "Return interviews", "/missing/interviews", path);
            if (has(person, LEADS)) add(items, "Consultations", "/consultations", path);
            if (has(person, FRONT_DOOR)
                    && person.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE)
                add(items, "Front door", "/front-door", path);
            if (has(person, ASSESSORS)
                    && person.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE)
                add(items, "Assessments", "/assessments", path);
            if (person.is(Role.TEAM_MANAGER)
                    && person.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE)
                add(items, "Allocation", "/allocations", path);
            if (person.agency().kind() == AgencyKind.POLICE)
                add(items, "Police inbox", "/police/referrals", path);
            if (person.is(Role.POLICE_CHILD_PROTECTION))
                add(items, "Missing episodes", "/police/missing", path);
            if (person.is(Role.POLICE_INTELLIGENCE))
                add(items, "Intake", "/police/information", path);
            if (has(person, LEADS)
                    || person.is(Role.PANEL_COORDINATOR)
                    || (has(person, ASSESSORS)
                            && person.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE)
                    || person.agency().kind() == AgencyKind.POLICE)
                add(items, "Contexts", "/contexts", path);
            if (person.agency().kind() == AgencyKind.POLICE
                    || (person.is(Role.TEAM_MANAGER)
                            && person.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE))
                add(items, "Disruption", "/disruptions", path);
            if (person.agency().kind() == AgencyKind.POLICE)
                add(items, "Victims’ information", "/victim-information-requests", path);
            if (person.roles().stream().anyMatch(Role::worksWithNetwork))
                add(items, "Network", "/network", path);
            if (person.is(Role.ISVA)) add(items, "Court support", "/court", path);
            if (person.is(Role.LADO)) add(items, "Allegations", "/allegations", path);
        }
        if (person.is(Role.DATA_PROTECTION_OFFICER)) {
            add(items, "My work", "/work", path);
            add(items, "Requests", "/data-requests", path);
            add(items, "Conflicts of interest", "/conflicts", path);
            add(items, "Looks to explain", "/unexplained-access", path);
        }
        if (person.is(Role.DATA_PROTECTION_OFFICER) || person.is(Role.ADMINISTRATOR))
            add(items, "Break-glass", "/break-glass", path);
        if (person.is(Role.AUDITOR) && person.agency().kind() == AgencyKind.POLICE)
            add(items, "Police audit", "/police/audit", path);
        return items;
    }

    private static boolean has(Practitioner person, Set<Role> roles) {
        return person.roles().stream().anyMatch(roles::contains);
    }

    private static void add(List<MenuItem> items, String text, String href, String path) {
        items.add(new MenuItem(text, href, path.equals(href), null));
    }
}
