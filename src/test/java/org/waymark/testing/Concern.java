package org.waymark.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.calendar.England;

/**
 * A concern as a program sends it, with the five answers that are needed and a child whom nobody
 * else is like.
 */
public final class Concern {
    private static final LocalDate TODAY = LocalDate.now(England.ZONE);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String given;
    private final String family;
    private String born;
    private String more = "";

    private Concern(String given, String family) {
        this.given = given;
        this.family = family;
        this.born = TODAY.minusYears(13).minusDays(100 + 13L * NUMBER.get() % 250).toString();
    }

    public static Concern about(String given, String family) {
        return new Concern(given, family);
    }

    /** Born on this day, such as "2014-03-02". */
    public Concern born(String day) {
        born = day;
        return this;
    }

    public static Concern aboutANewChild() {
        return new Concern("Robin", "Example" + NUMBER.incrementAndGet());
    }

    public Concern aged(int years) {
        born = TODAY.minusYears(years).minusDays(100).toString();
        return this;
    }

    /** More of the child's part, such as {@code "ownView": "NOT_WORRIED"}. */
    public Concern with(String part) {
        more += ", " + part;
        return this;
    }

    public String json() {
        return """
        {"account": {"what": "Gifts that nobody can explain.", "toldBy": "SEEN", "from": "%s", "precision": "DAY"},
         "children": [{"described": {"givenName": "%s", "familyName": "%s", "birth": {"date": "%s", "precision": "DAY"}},
                       "safeNow": "YES", "safeHome": "YES"%s}]}
        """
                .formatted(TODAY.minusDays(3), given, family, born, more);
    }
}
