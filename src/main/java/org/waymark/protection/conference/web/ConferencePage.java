package org.waymark.protection.conference.web;

import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.protection.conference.ConferenceView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.forms.Form;

/**
 * A conference: what is asked of it beside its meeting, and its decision.
 *
 * @param chairs whether whoever reads chairs it
 * @param socialCare whether whoever reads may record that the report was shared
 * @param explained whether it is said why it is late
 */
public record ConferencePage(
        Frame frame,
        Form form,
        @Nullable String kept,
        ConferenceView conference,
        boolean chairs,
        boolean socialCare,
        boolean explained)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return conference.initial()
                ? "Initial child protection conference"
                : "Review child protection conference";
    }

    @Override
    public String back() {
        return "/meetings/" + conference.meeting();
    }

    public String path() {
        return "/conferences/" + conference.meeting();
    }

    public boolean mayDecide() {
        return chairs && conference.heldAt() != null && conference.decidedAt() == null;
    }

    public boolean asksWhyLate() {
        return conference.late() && !explained;
    }

    public SummaryRow[] facts() {
        var k = conference;
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Child", k.child().nameAndAge()));
        if (k.dueAt() != null) rows.add(SummaryRow.of("Due by", Wording.dueDay(k.dueAt())));
        if (k.heldAt() != null)
            rows.add(
                    SummaryRow.of(
                            "Held", Wording.dayAndTime(k.heldAt()) + (k.late() ? ", late" : "")));
        else if (k.plannedFor() != null)
            rows.add(
                    SummaryRow.of(
                            "Planned for",
                            Wording.dayAndTime(k.plannedFor()) + (k.late() ? ", late" : "")));
        rows.add(SummaryRow.of("Chair", k.chair()));
        rows.add(
                SummaryRow.of(
                        "Report shared before",
                        k.reportOn() == null
                                ? "Not yet"
                                : Wording.day(k.reportOn()) + ", with " + k.reportWith()));
        return rows.toArray(SummaryRow[]::new);
    }

    public SummaryRow[] decision() {
        var k = conference;
        var rows = new ArrayList<SummaryRow>();
        if (k.participation() != null)
            rows.add(SummaryRow.of("How the child took part", k.participation().words()));
        if (k.childWords() != null)
            rows.add(SummaryRow.of("What the child wants and feels", k.childWords()));
        if (k.advocate() != null) rows.add(SummaryRow.of("Advocate", k.advocate()));
        rows.add(
                SummaryRow.of(
                        "Child protection plan", Boolean.TRUE.equals(k.plan()) ? "Yes" : "No"));
        if (k.category() != null) rows.add(SummaryRow.of("Category", k.category().words()));
        if (k.reason() != null) rows.add(SummaryRow.of("Reasons", k.reason()));
        return rows.toArray(SummaryRow[]::new);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return conference.childrenShown();
    }
}
