package org.waymark.intelligence;

/** The kind of record from which information was sent. */
public enum Origin {
    CONCERN,
    MISSING_FACT,
    MEETING,
    FILE,
    ASSESSMENT
}
