package org.waymark.oversight.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.oversight.Figures;
import org.waymark.oversight.Line;
import org.waymark.web.Frame;
import org.waymark.web.Page;

/** The figures there are, each with its headline for the area or for one's own agency. */
public record OversightPage(Frame frame, List<Figures> all) implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Oversight";
    }

    public String whose() {
        var first = all.getFirst().lines().getFirst();
        return first.level() == Line.Level.AREA ? "the whole area" : first.name();
    }

    public String headline(Figures figures) {
        var clock = figures.clock();
        var year = figures.year();
        return (clock == null ? "" : clock.name() + ". ")
                + (year == null ? "" : "April " + year.substring(0, 4) + " until now. ")
                + Words.headline(figures, figures.lines().getFirst());
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of();
    }
}
