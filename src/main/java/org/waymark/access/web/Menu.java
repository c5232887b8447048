package org.waymark.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.access.Proofs;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.people.Role;
import org.waymark.web.Frame.MenuItem;

/**
 * Where each role may go. The pages themselves ask again; this only spares people dead ends. What
 * is everybody's at any time, such as the procedures, stands in the header.
 */
final class Menu {
    private static final Set<Role> LEADS =
            Set.of(Role.DESIGNATED_LEAD, Role.TEAM_MANAGER, Role.EDUCATION_LEAD);
    private static final Set<Role> FRONT_DOOR =
            Set.of(Role.FRONT_DOOR_SOCIAL_WORKER, Role.TEAM_MANAGER);

    private static final Set<Role> ASSESSORS =
            Set.of(Role.SOCIAL_WORKER, Role.FRONT_DOOR_SOCIAL_WORKER, Role.TEAM_MANAGER);

    static final String PICTURE = "/picture";
    private static final String OVERSIGHT = "/oversight";

    private Menu() {}

    static List<MenuItem> of(Practitioner person, String path) {
        var items = new ArrayList<MenuItem>();
        if (Proofs.holdsRecords(person)) {
            add(items, "My work", "/work", path);
            add(items, "Raise a concern", "/concerns/new", path);
            add(items, "My concerns", "/concerns", path);
            add(items, "Missing", "/missing", path);
            add(items, "Meetings", "/meetings", path);
            // A manager's menu is one row without it: theirs is on My work.
            if (!person.is(Role.TEAM_MANAGER)) add(items, "The picture", PICTURE, path);
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
            if (person.is(Role.POLICE_INTELLIGENCE))
                add(items, "Intake", "/police/information", path);
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
        // Others have it on "The picture": a manager's menu is one row without it.
        if (person.is(Role.AUDITOR) && Proofs.hasFiguresOfArea(person))
            add(items, "Oversight", OVERSIGHT, path);
        if (person.is(Role.AUDITOR) && person.agency().kind() == AgencyKind.POLICE)
            add(items, "Police audit", "/police/audit", path);
        return items;
    }

    /**
     * What is known around children, and what the police are told: on one page, because a menu of
     * more than a row is read by nobody.
     */
    static List<PictureItem> picture(Practitioner person) {
        var police = person.agency().kind() == AgencyKind.POLICE;
        var care = person.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE;
        var items = new ArrayList<PictureItem>();
        items.add(
                new PictureItem(
                        "Tell the police",
                        "/information",
                        "Information that is not urgent and no referral: what you sent, and what became of it."));
        if (person.roles().stream().anyMatch(Role::worksWithNetwork))
            items.add(
                    new PictureItem(
                            "Network",
                            "/network",
                            "People, places, vehicles, telephones and handles, and what links them."));
        if (has(person, LEADS)
                || person.is(Role.PANEL_COORDINATOR)
                || police
                || care && has(person, ASSESSORS))
            items.add(
                    new PictureItem(
                            "Contexts",
                            "/contexts",
                            "Work on a place, a peer group, a school or an online space."));
        items.add(
                new PictureItem(
                        "Panels",
                        "/panels",
                        "Multi-agency panels: nominations, agendas, actions."));
        if (police || care && person.is(Role.TEAM_MANAGER))
            items.add(
                    new PictureItem(
                            "Disruption",
                            "/disruptions",
                            "Notices and orders considered, applied for and in force."));
        if (person.is(Role.POLICE_CHILD_PROTECTION))
            items.add(
                    new PictureItem(
                            "Missing episodes",
                            "/police/missing",
                            "As a list for the police, also to take away."));
        if (Proofs.hasFigures(person))
            items.add(
                    new PictureItem(
                            "Oversight",
                            OVERSIGHT,
                            "Figures: what was done in time, repeat missing, judgements, ethnicity. No child is in them."));
        if (police)
            items.add(
                    new PictureItem(
                            "Victims’ information",
                            "/victim-information-requests",
                            "Requests to other agencies for what they hold of a victim."));
        return items;
    }

    private static boolean has(Practitioner person, Set<Role> roles) {
        return person.roles().stream().anyMatch(roles::contains);
    }

    private static void add(List<MenuItem> items, String text, String href, String path) {
        items.add(new MenuItem(text, href, path.equals(href), null));
    }
}
