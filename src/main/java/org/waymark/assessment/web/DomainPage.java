package org.waymark.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Kept;
import org.waymark.assessment.AssessmentView;
import org.waymark.assessment.Domain;
import org.waymark.assessment.Part;
import org.waymark.calendar.Wording;
import org.waymark.web.Frame;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.SummaryRow;

/** One domain to read, dimension by dimension, with the way to write each. */
public record DomainPage(Frame frame, Kept kept, AssessmentView assessment, Domain domain)
        implements AssessmentScreen {
    @Override
    public String title() {
        return "Assessment: " + domain.words();
    }

    public AssessmentView.@Nullable Text text(Part part) {
        return assessment.text(part).orElse(null);
    }

    public SummaryList facts(AssessmentView.Text t) {
        return facts(t, Wording.dayAndTime(t.at()));
    }

    static SummaryList facts(AssessmentView.Text t, String when) {
        var rows = new ArrayList<SummaryRow>();
        add(rows, "Not looked into, because", t.notLooked());
        add(rows, "Strengths", t.strengths());
        add(rows, "Needs", t.needs());
        add(rows, "What this rests on", t.evidence());
        add(rows, "What it means", t.analysis());
        rows.add(SummaryRow.of("Written by", t.by() + ", " + when));
        return SummaryList.of(rows.toArray(SummaryRow[]::new));
    }

    private static void add(List<SummaryRow> rows, String name, @Nullable String words) {
        if (words != null) rows.add(SummaryRow.of(name, Lines.of(words)));
    }
}
