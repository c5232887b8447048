package org.waymark.protection.web;

import java.util.List;
import org.waymark.calendar.Wording;
import org.waymark.protection.Telling;
import org.waymark.protection.Whom;
import org.waymark.protection.reading.TellLine;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;

/** Who was told, as a list, and the choices of the form beside it. */
public final class Tells {
    private Tells() {}

    public static SummaryList list(List<TellLine> told) {
        var list = SummaryList.of();
        for (var t : told)
            list =
                    list.row(
                            t.whom().words(),
                            Lines.of(words(t) + "\n" + t.by() + ", " + Wording.dayAndTime(t.at())));
        return list;
    }

    private static String words(TellLine t) {
        var state =
                switch (t.state()) {
                    case TOLD -> "Told";
                    case NOT_YET -> "Not told yet";
                    case NOT_SAFE -> "Not safe to tell";
                };
        return t.words() == null ? state : state + ": " + t.words();
    }

    public static List<Choice> whom() {
        return ActPage.choices(Whom.values(), Whom::words);
    }

    public static List<Choice> states() {
        return ActPage.choices(Telling.values(), Telling::words);
    }

    /** For the child, of whom nobody asks whether it is safe to tell. */
    public static List<Choice> childStates() {
        return states().stream().limit(2).toList();
    }
}
