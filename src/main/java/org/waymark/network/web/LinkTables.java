package org.waymark.network.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.network.LinkKind;
import org.waymark.network.LinkStatus;
import org.waymark.network.LinkView;
import org.waymark.network.SubjectId;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/** Links as a table: from the record that is read, or with both of their ends. */
final class LinkTables {
    private LinkTables() {}

    /**
     * @param apart those that do not count now: why stands in the table
     */
    static Table of(String caption, List<LinkView> links, SubjectId one, boolean apart) {
        var table = Table.of(caption).head("How", "Seen", "Source", "Where it stands");
        for (var l : links)
            table =
                    table.row(
                            Cell.link(sentence(l, one), "/network/links/" + l.id()),
                            Cell.of(seen(l)),
                            Cell.of(source(l)),
                            Cell.of(
                                    apart
                                            ? why(l)
                                            : l.status().words()
                                                    + ", kept until "
                                                    + Wording.day(l.expiresOn())));
        return table;
    }

    /**
     * "Red van uses …": as a sentence that begins with the record that is read, or ends with it.
     */
    static String sentence(LinkView l, @Nullable SubjectId one) {
        if (one != null && !l.kind().isDirected() && l.to().id().equals(one))
            return end(l.to()) + " " + l.words() + " " + end(l.from());
        return end(l.from()) + " " + l.words() + " " + end(l.to());
    }

    private static String end(LinkView.End e) {
        return e.name();
    }

    static String seen(LinkView l) {
        var first = l.firstSeen();
        var last = l.lastSeen();
        if (first == null && last == null) return "Not known";
        if (first == null) return "Last on " + day(last);
        if (last == null || last.equals(first)) return day(first);
        return day(first) + " to " + day(last);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Wording.day(day);
    }

    /** With the police's grade, such as 2 C P. */
    private static String source(LinkView l) {
        var g = l.grade();
        var words = l.sourceKind().words();
        if (g == null) return words;
        return words + ", " + g.source() + " " + g.information() + " " + g.handling();
    }

    private static String why(LinkView l) {
        if (l.endedAt() != null) return "Ended: " + l.endedBecause();
        if (l.status() == LinkStatus.DISCOUNTED) return "Discounted: " + l.statusWhy();
        return "Its time is over: look again";
    }

    /** The kinds of link as choices, with the words of this end. */
    static List<org.waymark.web.components.Choice> kinds() {
        return org.waymark.web.components.Choice.each(LinkKind.values(), LinkTables::capital);
    }

    private static String capital(LinkKind kind) {
        return Character.toUpperCase(kind.words().charAt(0)) + kind.words().substring(1);
    }
}
