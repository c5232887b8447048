package org.waymark.missing;

/** Harm suffered while away, in category words only. */
public enum HarmKind {
    PHYSICAL("Physical harm"),
    SEXUAL("Sexual harm"),
    THREATENED("Threatened or controlled"),
    SUBSTANCES("Affected by alcohol or drugs"),
    NEEDS_NOT_MET("Hungry, cold or without medicine"),
    ROBBED_OR_IN_DEBT("Robbed or put in debt"),
    ONLINE("Harm online or by images"),
    DISTRESS("Frightened or very distressed"),
    OTHER("Another kind of harm");

    private final String words;

    HarmKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
