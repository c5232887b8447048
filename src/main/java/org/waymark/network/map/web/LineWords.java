package org.waymark.network.map.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.network.LinkView;
import org.waymark.network.map.NetworkMap;

/** How a link of the map is said, in tables and in sentences alike. */
final class LineWords {
    private LineWords() {}

    static String seen(NetworkMap.Line l) {
        var first = l.firstSeen();
        var last = l.lastSeen();
        if (first == null && last == null) return "Not known";
        if (first == null) return "Last on " + day(last);
        if (last == null) return "Since " + day(first);
        return first.equals(last) ? day(first) : day(first) + " to " + day(last);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Wording.day(day);
    }

    static String status(NetworkMap.Line l) {
        return l.status().words() + (l.past() ? ", ended or expired" : "");
    }

    static String grade(NetworkMap.Line l) {
        var grade = l.grade();
        return grade == null ? "Not graded" : grade.words();
    }

    /** "2 C P"; with the conditions, which go wherever the information goes (domain.md E.2). */
    static String code(NetworkMap.Line l) {
        var grade = l.grade();
        if (grade == null) return "Not graded";
        var conditions = grade.conditions();
        return "%s %s %s%s"
                .formatted(
                        grade.source(),
                        grade.information(),
                        grade.handling(),
                        conditions == null ? "" : ". Conditions: " + conditions);
    }

    /** Seen from when to when, how it stands, and what the police think of it. */
    static String about(NetworkMap.Line l) {
        return "Seen: %s. %s. %s. Source: %s."
                .formatted(seen(l), status(l), grade(l), l.source().words());
    }

    static String href(LinkView.End end) {
        var child = end.child();
        if (child == null) return "/network/subjects/" + end.id();
        return "/files/" + child.reference() + "/network";
    }

    /** A child by name and age, anything else by its kind and what it is called. */
    static String name(LinkView.End end) {
        return end.child() == null ? end.kind().words() + ": " + end.name() : end.name();
    }
}
