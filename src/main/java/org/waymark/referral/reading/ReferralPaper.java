package org.waymark.referral.reading;

import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.documents.Paper;

/** The referral form on paper: two sides of A4 for an ordinary referral. */
public record ReferralPaper(Referred referred, String printed) implements Paper, ShowsChildren {
    @Override
    public String title() {
        return "Referral " + reference();
    }

    @Override
    public String description() {
        return "A referral to children's social care and to the police";
    }

    @Override
    public String reference() {
        return referred.reference();
    }

    /** Without any name. */
    public String fileName() {
        return referred.file() == null ? "referral.pdf" : "referral-" + reference() + ".pdf";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(referred.child());
    }
}
