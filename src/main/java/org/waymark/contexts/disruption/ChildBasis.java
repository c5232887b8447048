package org.waymark.contexts.disruption;

/** Why a child comes under a tool that is for certain children only (domain.md C.8). */
public enum ChildBasis {
    UNDER_16("Under 16"),
    IN_CARE("Under 18, in care"),
    POLICE_PROTECTION("Under 18, in police protection"),
    EMERGENCY_ORDER("Under 18, under an emergency protection order");

    private final String words;

    ChildBasis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
