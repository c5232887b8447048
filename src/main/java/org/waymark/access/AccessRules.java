package org.waymark.access;

import org.waymark.web.Rule;

/** The acts that ask for more than being signed in. */
public enum AccessRules implements Rule {
    NEEDS_QUALIFIED_SOCIAL_WORKER(
            "Only a social worker with a current Social Work England registration can do this",
            "guide ¶8, R-15"),
    NEEDS_SOCIAL_CARE("Only children's social care can do this", "guide ¶8"),
    NEEDS_FRONT_DOOR("Only the front door and the emergency duty team have this board", "guide ¶8"),
    NEEDS_FRONT_DOOR_TO_LINK(
            "Only a social worker or manager of the front door or the duty team can do this",
            "domain.md H.2"),
    NEEDS_POLICE_AUDITOR("Only the police's own auditor can do this", "safety rule 11"),
    NEEDS_TEAM_MANAGER(
            "Only a team manager in children's social care can do this", "guide ¶9, R-17"),
    NEEDS_KEEPER_OF_DOCUMENT(
            "Whoever added a document withdraws it, or a lead of their agency, or a manager in children's social care",
            "domain.md H.2"),
    NEEDS_LEAD("Only a manager or designated lead can do this", "guide ¶7"),
    NEEDS_POLICE("Only a police officer can do this", "Children Act 1989 s46"),
    NEEDS_POLICE_INTELLIGENCE("Only police intelligence can do this", "domain.md E.2, H.2"),
    NEEDS_CHECKER(
            "Only a manager or designated lead, or police intelligence, can check information",
            "domain.md E.3"),
    NEEDS_RAISING_AGENCY(
            "Only the agency that raised the concern can do this", "guide ¶7, domain.md H.2"),
    NEEDS_SOCIAL_CARE_OR_POLICE(
            "Only children's social care or the police can do this", "domain.md H.2"),
    NEEDS_THE_INTERVIEWER(
            "Only the worker who has this return interview can do this", "guide ¶5, domain.md H.2"),
    NEEDS_WHO_RUNS_THE_MEETING(
            "Only whoever convenes or chairs this meeting, or children's social care, can do this",
            "guide ¶10, domain.md H.2"),
    NEEDS_THE_OWNER("Only whoever has this action can do this", "domain.md H.2"),
    NEEDS_ASSESSOR(
            "Only social workers and family help workers in children's social care can do this",
            "guide ¶9, domain.md H.2"),
    NEEDS_CONFERENCE_CHAIR("Only the chair of this conference can do this", "domain.md H.2"),
    NEEDS_PLAN_LEAD(
            "Only the plan's coordinator or the child's social worker can do this",
            "guide ¶13, domain.md H.2"),
    NEEDS_ACTION_OWNER(
            "Only the one who does it, their team or lead, or the plan's coordinator can do this",
            "domain.md H.2"),
    NEEDS_NETWORK(
            "Only the police, children's social care and panel coordinators have the picture around children",
            "domain.md H.2, H.3"),
    NEEDS_NETWORK_DECIDER(
            "Only the police or a team manager in children's social care can decide this",
            "domain.md H.3"),
    NEEDS_LADO("Only the designated officer (LADO) can do this", "Working Together"),
    NEEDS_DATA_PROTECTION("Only the data-protection officer can do this", "domain.md H.2, H.5"),
    NEEDS_WHO_IS_ASKED("Only whoever is asked can answer", "domain.md H.5"),
    NEEDS_LEAD_OR_DATA_PROTECTION(
            "Only a manager, a designated lead or the data-protection officer can do this",
            "domain.md H.2"),
    NEEDS_CONTEXT_OPENER(
            "A context case is opened in children's social care or by the panel coordinator",
            "domain.md H.2"),
    NEEDS_CONTEXT_RUNNER("Only those who run this record can do this", "domain.md H.2"),
    NEEDS_DISRUPTION(
            "Only the police and team managers of children's social care can do this",
            "domain.md C.8"),
    NEEDS_FIRST_RESPONDER(
            "Only a listed first responder organisation can do this, such as the police or the local authority",
            "domain.md C.8, trap 21"),
    NEEDS_PANEL_COORDINATOR("Only the panel coordinator can do this", "domain.md H.2"),
    NEEDS_FIGURES(
            "Only managers, designated leads, the panel coordinator and auditors of the partnership have figures",
            "domain.md H.2"),
    NEEDS_PANEL_CHAIR(
            "Only the panel coordinator or a chair of this panel can do this",
            "domain.md C.5, H.2"),
    NEEDS_PANEL_MEMBER("Only members of this panel can do this", "domain.md C.5, H.2"),
    ROLE_HOLDS_NO_RECORDS("Your role does not work with children's records", "domain.md H.2");

    private final String words;
    private final String source;

    AccessRules(String words, String source) {
        this.words = words;
        this.source = source;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return source;
    }
}
