package org.waymark.referral.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.referral.reading.Followed;
import org.waymark.referral.reading.Followed.Disagreement;
import org.waymark.referral.reading.Followed.Receiver;
import org.waymark.referral.reading.Stage;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.Timeline;
import org.waymark.web.forms.Form;

/**
 * The referrer follows the referral: where it is, who has it, the outcome letter, and a way to
 * disagree.
 *
 * @param own the reader belongs to the agency that referred
 * @param now when the page was made
 * @param kept says that a draft of the disagreement was kept; null where none was
 */
public record FollowPage(
        Frame frame, Form form, Followed referral, boolean own, Instant now, @Nullable String kept)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Follow a referral";
    }

    @Override
    public String back() {
        return own ? "/concerns/" + referral.concern() : "/work";
    }

    public String path() {
        return "/referrals/" + referral.id();
    }

    /** "Urgent", the file's reference, who sent it and when. */
    public String about() {
        var file = referral.file();
        return (file == null ? "" : file.value() + ". ")
                + "Sent by "
                + referral.referrer()
                + " on "
                + Wording.dayAndTime(referral.sentAt())
                + ".";
    }

    public boolean isLate() {
        return !referral.isDecided() && !now.isBefore(referral.decisionDue());
    }

    /** Where it is, in a sentence or two. */
    public String status() {
        if (referral.isDecided()) return "Decided. The outcome is below.";
        var due = "by the end of " + referral.decisionDueDay();
        var again = referral.reopenedAt() == null ? "" : " It is being decided again.";
        if (isLate())
            return "The decision is late: it was due " + due + "." + again + " " + telephone();
        return (referral.stage() == Stage.CLAIMED
                        ? "A social worker has started on it. "
                        : "Waiting for a social worker to start on it. ")
                + "A qualified social worker decides "
                + due
                + ", sooner if it is urgent."
                + again;
    }

    /** Whom to ask about it. */
    public String telephone() {
        var number = referral.ask().telephone();
        var team = referral.ask().name();
        return number == null ? "Ask " + team + "." : "Ask " + team + ": telephone " + number + ".";
    }

    /** Deliveries that nobody acknowledged in time. */
    public List<Receiver> unanswered() {
        return referral.deliveries().stream()
                .filter(d -> d.acknowledgedAt() == null && d.alertedAt() != null)
                .toList();
    }

    public String unanswered(Receiver d) {
        return d.words()
                + " has not acknowledged this referral in time. The duty manager knows."
                + (d.telephone() == null ? "" : " Telephone " + d.telephone() + ".");
    }

    public boolean isPoliceLeftOut() {
        return referral.deliveries().stream().anyMatch(d -> d.leftOut() != null);
    }

    public SummaryList card(Receiver d) {
        return DeliveryCard.of(d);
    }

    public Timeline timeline() {
        return Happenings.of(referral);
    }

    /** One disagreement at a time, and only with a decision. */
    public boolean mayDisagree() {
        return own && referral.isDecided() && open() == null;
    }

    /** The disagreement that waits for its answer. */
    public @Nullable Disagreement open() {
        return referral.disagreements().stream()
                .filter(d -> d.answeredAt() == null)
                .findFirst()
                .orElse(null);
    }

    public List<Disagreement> answered() {
        return referral.disagreements().stream().filter(d -> d.answeredAt() != null).toList();
    }

    public String draft() {
        return "/drafts/" + FollowPages.DRAFT + "/" + referral.id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return referral.childrenShown();
    }
}
