package org.waymark.access;

/** What was done with what was seen. */
public enum Act {
    READ,
    SEARCH,
    EXPORT,
    PRINT,
    REFUSED
}
