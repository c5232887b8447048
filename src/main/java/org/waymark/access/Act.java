package org.waymark.access;

import java.util.Locale;

/** What was done with what was seen. */
public enum Act {
    READ,
    SEARCH,
    EXPORT,
    PRINT,
    REFUSED;

    /** In words, for people, what was looked at: from the stable name of the screen. */
    public String words(String screen) {
        var plain = screen.replace(".", ": ").replace('-', ' ');
        var shown = plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
        return switch (this) {
            case PRINT -> "Printed: " + shown;
            case EXPORT -> "Taken out: " + shown;
            case SEARCH -> "Found by a search: " + shown;
            case READ, REFUSED -> shown;
        };
    }
}
