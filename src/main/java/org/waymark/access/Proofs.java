package org.waymark.access;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.waymark.calendar.England;
import org.waymark.people.Agencies;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.QualifiedSocialWorker;
import org.waymark.people.Role;
import org.waymark.people.TeamManager;

/**
 * The second lock: an act that the law or the guide keeps to certain people takes a proof as a
 * parameter, and only this class makes them.
 */
@Service
public class Proofs {
    private static final Set<Role> LEADS =
            Set.of(Role.DESIGNATED_LEAD, Role.TEAM_MANAGER, Role.EDUCATION_LEAD);
    private static final Set<Role> WITHOUT_RECORDS =
            Set.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.DATA_PROTECTION_OFFICER);

    private static final Set<Role> ASSESSORS =
            Set.of(Role.SOCIAL_WORKER, Role.FRONT_DOOR_SOCIAL_WORKER, Role.TEAM_MANAGER);

    private final Clock clock;
    private final Agencies agencies;

    Proofs(Clock clock, Agencies agencies) {
        this.clock = clock;
        this.agencies = agencies;
    }

    /** Guide ¶8: "a qualified social worker should … decide". */
    public QualifiedSocialWorker qualifiedSocialWorker() {
        var me = CurrentPractitioner.get();
        var q = me.qualification();
        if (q == null || !inSocialCare(me) || !q.validOn(England.dateOf(clock.instant())))
            throw new NotAllowed(AccessRules.NEEDS_QUALIFIED_SOCIAL_WORKER);
        return new QualifiedSocialWorker(me.id(), q.registrationNumber());
    }

    public boolean isQualifiedSocialWorker() {
        var me = CurrentPractitioner.get();
        var q = me.qualification();
        return q != null && inSocialCare(me) && q.validOn(England.dateOf(clock.instant()));
    }

    /** Whoever works with children in children's social care (guide ¶8). */
    public Practitioner socialCare() {
        var me = practitioner();
        if (!inSocialCare(me)) throw new NotAllowed(AccessRules.NEEDS_SOCIAL_CARE);
        return me;
    }

    /** Who may work on an assessment (guide ¶9): a conference chair may not (domain.md H.2). */
    public Practitioner assessor() {
        if (!isAssessor()) throw new NotAllowed(AccessRules.NEEDS_ASSESSOR);
        return CurrentPractitioner.get();
    }

    public boolean isAssessor() {
        var me = CurrentPractitioner.get();
        return inSocialCare(me) && me.roles().stream().anyMatch(ASSESSORS::contains);
    }

    /**
     * Who says that a described child is a known one: the front door and its duty team (domain.md
     * H.2 "triage, link"), by a social worker with a current registration or a manager there.
     */
    public void linker() {
        if (!isLinker()) throw new NotAllowed(AccessRules.NEEDS_FRONT_DOOR_TO_LINK);
    }

    public boolean isLinker() {
        var me = CurrentPractitioner.get();
        if (me.is(Role.FRONT_DOOR_SOCIAL_WORKER) && isQualifiedSocialWorker()) return true;
        return me.is(Role.TEAM_MANAGER) && inSocialCare(me) && agencies.isFrontDoor(me.teams());
    }

    public TeamManager teamManager() {
        var me = CurrentPractitioner.get();
        if (!me.is(Role.TEAM_MANAGER) || !inSocialCare(me))
            throw new NotAllowed(AccessRules.NEEDS_TEAM_MANAGER);
        return new TeamManager(me.id());
    }

    /** Guide ¶7: "a manager or the designated member of staff for child protection". */
    public Practitioner lead() {
        if (!isLead()) throw new NotAllowed(AccessRules.NEEDS_LEAD);
        return CurrentPractitioner.get();
    }

    public boolean isLead() {
        return CurrentPractitioner.get().roles().stream().anyMatch(LEADS::contains);
    }

    /**
     * Anyone of any agency who works with children; not administrators, auditors or
     * data-protection officers.
     */
    public Practitioner practitioner() {
        if (!holdsRecords()) throw new NotAllowed(AccessRules.ROLE_HOLDS_NO_RECORDS);
        return CurrentPractitioner.get();
    }

    /** Whether this person works with children's records at all. */
    public boolean holdsRecords() {
        return holdsRecords(CurrentPractitioner.get());
    }

    /** The same of somebody else: whom a record may be opened to. */
    public static boolean holdsRecords(Practitioner person) {
        return !WITHOUT_RECORDS.containsAll(person.roles());
    }

    public Practitioner police() {
        var me = CurrentPractitioner.get();
        if (me.agency().kind() != AgencyKind.POLICE || !holdsRecords())
            throw new NotAllowed(AccessRules.NEEDS_POLICE);
        return me;
    }

    /** Who reads where information comes from, grades it and answers it (domain.md E.2, H.2). */
    public Practitioner policeIntelligence() {
        if (!isPoliceIntelligence()) throw new NotAllowed(AccessRules.NEEDS_POLICE_INTELLIGENCE);
        return CurrentPractitioner.get();
    }

    public boolean isPoliceIntelligence() {
        var me = CurrentPractitioner.get();
        return me.agency().kind() == AgencyKind.POLICE && me.is(Role.POLICE_INTELLIGENCE);
    }

    /** The second person who looks over information before it goes further (domain.md E.3). */
    public Practitioner checker() {
        if (!isLead() && !isPoliceIntelligence()) throw new NotAllowed(AccessRules.NEEDS_CHECKER);
        return CurrentPractitioner.get();
    }

    /** The police's own auditor, who alone reads the police audit (safety rule 11). */
    public void policeAuditor() {
        var me = CurrentPractitioner.get();
        if (me.agency().kind() != AgencyKind.POLICE || !me.is(Role.AUDITOR))
            throw new NotAllowed(AccessRules.NEEDS_POLICE_AUDITOR);
    }

    public Practitioner designatedOfficer() {
        var me = CurrentPractitioner.get();
        if (!me.is(Role.LADO)) throw new NotAllowed(AccessRules.NEEDS_LADO);
        return me;
    }

    /** Who keeps the list of panels and their agendas (domain.md C.5). */
    public Practitioner panelCoordinator() {
        var me = CurrentPractitioner.get();
        if (!me.is(Role.PANEL_COORDINATOR))
            throw new NotAllowed(AccessRules.NEEDS_PANEL_COORDINATOR);
        return me;
    }

    /** Who has figures of oversight; whose they are is row security (my_figures()). */
    public void figures() {
        if (!hasFigures(CurrentPractitioner.get())) throw new NotAllowed(AccessRules.NEEDS_FIGURES);
    }

    public static boolean hasFigures(Practitioner person) {
        return hasFiguresOfArea(person) || person.roles().stream().anyMatch(LEADS::contains);
    }

    /** The partnership's own; managers and leads have their agency's (domain.md H.2). */
    public static boolean hasFiguresOfArea(Practitioner person) {
        return person.is(Role.PANEL_COORDINATOR)
                || person.is(Role.AUDITOR) && person.agency().kind() != AgencyKind.POLICE;
    }

    private static boolean inSocialCare(Practitioner p) {
        return p.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE;
    }
}
