package org.waymark.child;

/** How much of a date of birth is known. */
public enum BirthPrecision {
    DAY,
    MONTH,
    YEAR,
    ESTIMATED,
    UNKNOWN
}
