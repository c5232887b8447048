package org.waymark.referral.web;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.MissingSummary;
import org.waymark.referral.frontdoor.DecisionInFull;
import org.waymark.referral.frontdoor.ReferralInFull;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Countdown;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * One view of a referral for the decision (guide ¶8).
 *
 * @param kept what to say about a draft that was kept
 * @param missing how often the child went missing
 */
public record ReferralDeskPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        ReferralInFull referral,
        MissingSummary missing,
        Reader me,
        Instant now)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return isOpen() ? "A referral to decide" : "A decided referral";
    }

    @Override
    public String back() {
        return "/front-door";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return referral.childrenShown();
    }

    public ReferralInFull.Head head() {
        return referral.head();
    }

    public String path() {
        return "/front-door/referrals/" + head().id();
    }

    /** "Amira Haddad, 12". */
    public String name() {
        var age = referral.concern().child().age();
        return age == null ? head().name() : head().name() + ", " + age;
    }

    public boolean isOpen() {
        return !head().isDecided();
    }

    public boolean isMine() {
        return head().state() == ReferralInFull.State.CLAIMED && me.id().equals(head().owner());
    }

    public boolean isSomebodyElses() {
        return head().state() == ReferralInFull.State.CLAIMED && !me.id().equals(head().owner());
    }

    public boolean mayRelease() {
        return isMine() || (isSomebodyElses() && me.manager());
    }

    public boolean isScreened() {
        return !referral.screenings().isEmpty();
    }

    public boolean mayMatch() {
        return me.linker();
    }

    /** Where it stands: who has it and until when. */
    public SummaryList standing() {
        var h = head();
        var facts =
                SummaryList.of()
                        .row("From", Lines.of(from()))
                        .row("Received", Wording.dayAndTime(h.receivedAt()));
        if (h.urgentReason() != null)
            facts = facts.row("Urgent because", Lines.of(h.urgentReason()));
        if (h.directReason() != null)
            facts = facts.row("Referred before a discussion because", Lines.of(h.directReason()));
        facts = informed(facts, h.informing());
        facts = facts.row("Who has it", owner());
        facts =
                facts.row(
                        "Already open to",
                        h.openTo() == null ? "Nobody that you may know of" : h.openTo());
        if (h.file() != null) facts = facts.row("File", h.file().value());
        return facts;
    }

    private static SummaryList informed(SummaryList facts, ReferralInFull.Informing i) {
        var shown = facts;
        if (i.telephoned() != null) shown = shown.row("Telephoned first", i.telephoned());
        if (i.child() != null) shown = shown.row("The child knows of it", i.child().words());
        if (i.parents() != null) shown = shown.row("The parents know of it", i.parents().words());
        return i.words() == null ? shown : shown.row("About telling them", Lines.of(i.words()));
    }

    private String from() {
        var r = head().referrer();
        return r.telephone() == null ? r.words() : r.words() + "\nTelephone " + r.telephone();
    }

    private String owner() {
        var h = head();
        var at = h.claimedAt();
        if (isMine())
            return "You, since " + Wording.dayAndTime(java.util.Objects.requireNonNull(at));
        if (isSomebodyElses() && at != null)
            return h.ownerName() + ", since " + Wording.dayAndTime(at);
        if (!isOpen()) return h.ownerName() + " decided it";
        return "Nobody has started on this";
    }

    public String due() {
        return Wording.due(head().decisionDue());
    }

    public Countdown left() {
        return Left.until(head().decisionDue(), now);
    }

    public boolean isLate() {
        return isOpen() && head().isLateAt(now);
    }

    public @Nullable Countdown protectionLeft() {
        var p = referral.protection();
        return p == null ? null : Left.until(p.expiresAt(), now);
    }

    public SummaryList screenings() {
        var facts = SummaryList.of();
        for (var s : referral.screenings())
            facts =
                    facts.row(
                            s.by() + ", " + Wording.dayAndTime(s.at()),
                            Lines.of(s.words() + (s.urgent() ? "\nMarked urgent" : "")));
        return facts;
    }

    public SummaryList deliveries() {
        var facts = SummaryList.of();
        for (var d : referral.deliveries()) facts = facts.row(d.to().words(), state(d));
        return facts;
    }

    private static String state(ReferralInFull.Delivered d) {
        var at = d.acknowledgedAt();
        var sent = d.sentAt();
        if (at != null)
            return "Acknowledged by " + d.acknowledgedBy() + " on " + Wording.dayAndTime(at);
        return sent == null
                ? "Not sent, because: " + d.suppressedReason()
                : "Sent on " + Wording.dayAndTime(sent) + ", not acknowledged yet";
    }

    /** The police were left out, with a reason; they can be sent it after all. */
    public boolean isWithoutPolice() {
        return referral.deliveries().stream().anyMatch(d -> d.sentAt() == null);
    }

    public boolean hasUnacknowledged() {
        return isOpen() && referral.deliveries().stream().anyMatch(d -> d.mine() && d.isOpen());
    }

    public DecisionWords words(DecisionInFull decision) {
        return new DecisionWords(decision);
    }
}
