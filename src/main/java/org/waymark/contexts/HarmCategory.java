package org.waymark.contexts;

/** What harm happens in a context, by category word only. */
public enum HarmCategory {
    SEXUAL_EXPLOITATION("Sexual exploitation"),
    CRIMINAL_EXPLOITATION("Criminal exploitation"),
    GROOMING_ONLINE("Grooming online"),
    SEXUAL_HARASSMENT("Sexual harassment"),
    VIOLENCE("Violence or threats"),
    DRINK_OR_DRUGS("Drink or drugs supplied"),
    COERCION("Coercion, debt or control"),
    OTHER("Other harm");

    private final String words;

    HarmCategory(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
