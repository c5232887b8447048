package org.waymark.child.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.Born;
import org.waymark.child.Findings;
import org.waymark.child.Found;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.forms.Form;

/**
 * Find a child. Nothing found and a child one may not know of look the same (safety rule 4).
 *
 * @param findings null before anything was looked for
 */
public record SearchPage(Frame frame, Form form, @Nullable Findings findings, LocalDate today)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return findings == null ? "Find a child" : "Children found";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return findings == null
                ? List.of()
                : findings.children().stream().map(Found::child).toList();
    }

    public SummaryList facts(Found f) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Born", Born.words(f.birth(), today)));
        if (!f.otherNames().isEmpty())
            rows.add(SummaryRow.of("Also", String.join(", ", f.otherNames())));
        if (f.school() != null) rows.add(SummaryRow.of("School", f.school()));
        rows.add(SummaryRow.of("Found because", f.reasons()));
        rows.add(SummaryRow.of("Known to", knownTo(f)));
        rows.add(SummaryRow.of("File", f.reference().value()));
        return SummaryList.of(rows.toArray(SummaryRow[]::new));
    }

    private static String knownTo(Found f) {
        return f.knownTo().isEmpty() ? "You" : String.join("; ", f.knownTo());
    }
}
