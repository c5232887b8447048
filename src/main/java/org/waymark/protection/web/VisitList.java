package org.waymark.protection.web;

import java.util.List;
import org.waymark.calendar.Wording;
import org.waymark.protection.reading.VisitLine;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;

/** Visits to a child, the latest first. */
final class VisitList {
    private VisitList() {}

    static SummaryList of(List<VisitLine> visits) {
        var list = SummaryList.of();
        for (var v : visits)
            list =
                    list.row(
                            Wording.dayAndTime(v.at()),
                            Lines.of(seen(v) + ", by " + v.visitor() + "\n" + v.words()));
        return list;
    }

    private static String seen(VisitLine v) {
        if (!v.seen()) return "Not seen";
        return v.alone() ? "Seen alone" : "Seen, with others there";
    }
}
