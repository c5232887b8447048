package org.waymark.intelligence.web;

import org.waymark.intelligence.SubmitInformation;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;

/** One cluster of facts, in rows. */
final class Said {
    private Said() {}

    static SummaryList facts(SubmitInformation.Facts f) {
        var list =
                SummaryList.of().row("What is known", Lines.of(f.words() == null ? "" : f.words()));
        if (f.people() != null) list = list.row("People", Lines.of(f.people()));
        if (f.places() != null) list = list.row("Places", Lines.of(f.places()));
        if (f.vehicles() != null)
            list = list.row("Vehicles, telephones, names online", Lines.of(f.vehicles()));
        return list;
    }
}
