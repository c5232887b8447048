package org.waymark.support.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.support.TransitionView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Option;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.forms.Form;

/** Planning for adulthood. */
public record TransitionPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        TransitionView transition,
        List<Option> choices)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Planning for adulthood";
    }

    @Override
    public String back() {
        return "/support-plans/" + transition.plan();
    }

    public String path() {
        return "/transitions/" + transition.id();
    }

    public SummaryRow[] facts() {
        var t = transition;
        var rows = new java.util.ArrayList<SummaryRow>();
        if (t.decision() == null) return new SummaryRow[0];
        rows.add(SummaryRow.of("Decided", t.decision().words() + ", by " + t.decidedBy()));
        rows.add(SummaryRow.of("Why", String.valueOf(t.reasons())));
        if (t.consent() != null)
            rows.add(
                    SummaryRow.of(
                            "The young person", t.consent().words() + ": " + t.consentWords()));
        if (t.atRisk() != null)
            rows.add(
                    SummaryRow.of(
                            "Risk of abuse or neglect", t.atRisk().words() + ": " + t.riskWords()));
        if (t.needs() != null)
            rows.add(
                    SummaryRow.of(
                            "Needs likely after 18", t.needs().words() + ": " + t.needsWords()));
        return rows.toArray(SummaryRow[]::new);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return transition.childrenShown();
    }
}
