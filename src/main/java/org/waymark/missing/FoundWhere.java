package org.waymark.missing;

/** Where the child was, as a kind of place. */
public enum FoundWhere {
    HOME_OR_PLACEMENT("At home or in the placement"),
    FAMILY_HOME("A family member's home"),
    FRIENDS_HOME("A friend's home"),
    OTHER_PRIVATE_HOME("Another private home"),
    HOTEL_OR_LET("Hotel, guest house or short let"),
    SHOP_OR_FOOD("Shopping centre, shop or takeaway"),
    STREET_OR_PARK("Street, park or other open place"),
    TRANSPORT("Station, bus or train"),
    VEHICLE("Car or other vehicle"),
    LICENSED_PREMISES("Pub, bar or club"),
    EDUCATION("School or college"),
    HOSPITAL("Hospital or surgery"),
    POLICE_STATION("Police station"),
    OTHER("Another place"),
    NOT_KNOWN("Not known");

    private final String words;

    FoundWhere(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
