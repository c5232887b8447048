package org.waymark.missing;

/** Where a return interview was held. */
public enum HeldWhere {
    PLACE_OF_CHILDS_CHOICE("A place the child chose"),
    HOME_OR_PLACEMENT("At home or in the placement"),
    EDUCATION("At school or college"),
    COMMUNITY("Somewhere in the community"),
    VEHICLE("On the way, in a car"),
    POLICE_STATION("At a police station"),
    HOSPITAL("In hospital"),
    TELEPHONE_OR_VIDEO("By telephone or video");

    private final String words;

    HeldWhere(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
