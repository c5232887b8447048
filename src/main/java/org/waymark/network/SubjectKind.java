package org.waymark.network;

import java.util.Arrays;
import java.util.List;

/** What a record is about (domain.md C.6). */
public enum SubjectKind {
    CHILD("Child"),
    PERSON("Person"),
    PLACE("Place"),
    VEHICLE("Vehicle"),
    PHONE("Telephone number"),
    HANDLE("Online account"),
    GROUP("Group"),
    ORGANISATION("Organisation"),
    EVENT("Event");

    private final String words;

    SubjectKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What somebody records: a child has a file, and stands here by that. */
    public static List<SubjectKind> recorded() {
        return Arrays.stream(values()).filter(k -> k != CHILD).toList();
    }
}
