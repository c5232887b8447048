package org.waymark.people;

/** What a team is for; a referral finds its receivers by kind. */
public enum TeamKind {
    FRONT_DOOR,
    EMERGENCY_DUTY,
    SOCIAL_WORK,
    SAFEGUARDING_LEADS,
    LADO,
    POLICE_CHILD_PROTECTION,
    POLICE_INTELLIGENCE,
    DATA_PROTECTION,
    PRACTICE,
    /** Offers return interviews (guide ¶5). */
    RETURN_INTERVIEWS
}
