package org.waymark.casefile;

/** How exactly it is known when something happened. */
public enum Precision {
    MINUTE,
    DAY,
    MONTH,
    YEAR,
    UNKNOWN,
    CONTINUING
}
