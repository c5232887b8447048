package org.waymark.testing;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A concern as a program sends it, with the five answers that are needed and a child whom nobody
 * else is like.
 */
public final class Concern {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String given;
    private final String family;
    private String born;
    private String more = "";

    private Concern(String given, String family) {
        this.given = given;
        this.family = family;
        this.born = "2012-%02d-%02d".formatted(1 + NUMBER.get() % 12, 1 + NUMBER.get() / 12 % 28);
    }

    public static Concern about(String given, String family) {
        return new Concern(given, family);
    }

    public static Concern aboutANewChild() {
        return new Concern("Robin", "Example" + NUMBER.incrementAndGet());
    }

    public Concern born(String day) {
        born = day;
        return this;
    }

    /** More of the child's part, such as {@code "ownView": "NOT_WORRIED"}. */
    public Concern with(String part) {
        more += ", " + part;
        return this;
    }

    public String json() {
        return """
        {"account": {"what": "Gifts that nobody can explain.", "toldBy": "SEEN", "from": "2026-11-20", "precision": "DAY"},
         "children": [{"described": {"givenName": "%s", "familyName": "%s", "birth": {"date": "%s", "precision": "DAY"}},
                       "safeNow": "YES", "safeHome": "YES"%s}]}
        """
                .formatted(given, family, born, more);
    }
}
