package org.waymark.support.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.support.AdultReferralView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.forms.Form;

/** A request to take over support at 18: the summary is all that is seen. */
public record AdultReferralPage(
        Frame frame, Form form, @Nullable String kept, AdultReferralView referral)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "A request to take over support";
    }

    @Override
    public String back() {
        return "/work";
    }

    public SummaryRow[] facts() {
        var r = referral;
        return new SummaryRow[] {
            SummaryRow.of("Young person", r.child().words()),
            SummaryRow.of("Asked", r.to()),
            SummaryRow.of("For what", r.service()),
            SummaryRow.of("Summary", r.summary()),
            SummaryRow.of("Shared because", r.basis()),
            SummaryRow.of("Asked by", r.sentBy() + ", " + Wording.day(r.sentAt())),
            SummaryRow.of(
                    "Answer",
                    r.answerWords() == null
                            ? r.state().words()
                            : r.state().words() + " by " + r.answeredBy() + ": " + r.answerWords())
        };
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return referral.childrenShown();
    }
}
