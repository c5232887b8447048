package org.waymark.missing;

/** From where a child went: home, care and education (guide ¶5). */
public enum LeftFrom {
    HOME("Home"),
    FOSTER_CARE("Foster care"),
    CHILDRENS_HOME("Children's home"),
    SUPPORTED_HOME("Supported accommodation"),
    OTHER_CARE("Another care placement"),
    EDUCATION("School, college or other education"),
    HOSPITAL("Hospital"),
    COMMUNITY("Somewhere else they had gone"),
    OTHER("Another place");

    private final String words;

    LeftFrom(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
