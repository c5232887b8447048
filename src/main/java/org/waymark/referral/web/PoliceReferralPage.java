package org.waymark.referral.web;

import java.time.Instant;
import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.referral.reading.Delivered;
import org.waymark.referral.reading.Referred;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The whole referral as referred, before the police, with the button that says they have it. */
public record PoliceReferralPage(Frame frame, Form form, Delivered delivery, Instant now)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "A referral to the police";
    }

    @Override
    public String back() {
        return "/police/referrals";
    }

    public Referred referred() {
        return delivery.referred();
    }

    public String path() {
        return back() + "/" + delivery.id();
    }

    public boolean isAcknowledged() {
        return delivery.acknowledgedAt() != null;
    }

    /** Who has acknowledged it, or by when somebody should. */
    public String state() {
        var at = delivery.acknowledgedAt();
        var reference = delivery.reference();
        if (at != null)
            return "Acknowledged by %s on %s%s."
                    .formatted(
                            delivery.acknowledgedBy(),
                            Wording.dayAndTime(at),
                            reference == null ? "" : ", reference " + reference);
        var due = delivery.dueAt();
        if (due == null) return "Not acknowledged yet.";
        return now.isBefore(due)
                ? "Not acknowledged yet. Due by " + Wording.due(due) + "."
                : "Not acknowledged, and overdue since "
                        + Wording.due(due)
                        + ". The sender and the duty manager are told.";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return delivery.childrenShown();
    }
}
