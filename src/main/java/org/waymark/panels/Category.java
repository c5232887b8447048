package org.waymark.panels;

/**
 * What an item is about, in the order of an agenda: children first (known elsewhere as victim,
 * offender, location, theme; domain.md C.5). The words never call anybody an offender.
 */
public enum Category {
    CHILD("Children", "A child"),
    PERSON("Persons of concern", "A person of concern, who is certainly 18 or over"),
    PLACE("Places of concern", "A place of concern"),
    THEME("Themes", "A theme");

    private final String heading;
    private final String words;

    Category(String heading, String words) {
        this.heading = heading;
        this.words = words;
    }

    public String heading() {
        return heading;
    }

    public String words() {
        return words;
    }
}
