package org.waymark.identification.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.identification.AllegationView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * A concern about someone who works with children (safety rule 5).
 *
 * @param officer this person is the designated officer
 */
public record AllegationPage(
        Frame frame, Form form, AllegationView allegation, ConcernWords words, boolean officer)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Concern about someone who works with children";
    }

    @Override
    public @Nullable String back() {
        return officer ? "/allegations" : "/concerns/" + allegation.concern().id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return allegation.childrenShown();
    }

    public boolean isOpen() {
        return allegation.acknowledgedAt() == null;
    }

    public SummaryList facts() {
        var facts = SummaryList.of().row("Who it is about", Lines.of(allegation.about()));
        if (allegation.employer() != null)
            facts = facts.row("Where they work", allegation.employer());
        facts =
                facts.row(
                        "Sent to the designated officer", Wording.dayAndTime(allegation.madeAt()));
        var by = allegation.acknowledgedBy();
        var at = allegation.acknowledgedAt();
        if (at == null) facts = facts.row("Acknowledge by", Wording.due(allegation.dueAt()));
        else
            facts =
                    facts.row(
                            "Acknowledged",
                            Wording.dayAndTime(at) + (by == null ? "" : " by " + by.name()));
        var person = allegation.person();
        if (!officer) return facts;
        return facts.row(
                "Kept away from this child's file", person == null ? "Nobody yet" : person.words());
    }
}
