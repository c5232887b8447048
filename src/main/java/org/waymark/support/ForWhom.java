package org.waymark.support;

/** For whom a service is. */
public enum ForWhom {
    CHILD("For the child"),
    FAMILY("For the family");

    private final String words;

    ForWhom(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
