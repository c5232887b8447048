package org.waymark.referral.web;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.referral.frontdoor.ProtectionInFull;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Countdown;
import org.waymark.web.components.Lines;
import org.waymark.web.components.Radios;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * One police protection, for the police, the front door and the duty team (domain.md B.6).
 *
 * @param police may bring it up to date and end it
 * @param socialWorker may say what is done about the duty to enquire
 */
public record ProtectionPage(
        Frame frame,
        Form form,
        ProtectionInFull protection,
        boolean police,
        boolean socialWorker,
        Instant now)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Police protection";
    }

    @Override
    public String back() {
        return police ? "/police/protection" : "/front-door";
    }

    public String path() {
        return "/police/protection/" + protection.id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return protection.childrenShown();
    }

    public String name() {
        return protection.age() == null
                ? protection.name()
                : protection.name() + ", " + protection.age();
    }

    public boolean runs() {
        return protection.runsAt(now);
    }

    public boolean isOver() {
        return !protection.hasEnded() && protection.isOverAt(now);
    }

    public Countdown left() {
        return Left.until(protection.expiresAt(), now);
    }

    public String ends() {
        return Wording.dayAndTime(protection.expiresAt());
    }

    public SummaryList facts() {
        var p = protection;
        var facts =
                SummaryList.of()
                        .row("Taken", Wording.dayAndTime(p.takenAt()))
                        .row("72 hours end", ends())
                        .row("Officer", p.officer())
                        .row("Designated officer", or(p.designatedOfficer(), "Not named yet"))
                        .row(
                                "Where the child is now",
                                Lines.of(or(p.whereNow(), "Not recorded yet")))
                        .row("Why", Lines.of(p.reason()));
        if (p.newFacts() != null)
            facts = facts.row("What is new since an earlier one", Lines.of(p.newFacts()));
        facts =
                facts.row("Local authority told", told(p.localAuthorityToldAt()))
                        .row("Child told", told(p.childToldAt()))
                        .row("Parents told", Lines.of(parents()));
        facts =
                facts.row(
                        "Recorded by", p.recordedBy() + ", " + Wording.dayAndTime(p.recordedAt()));
        var ended = p.endedAt();
        return ended == null
                ? facts
                : facts.row("Ended", Wording.dayAndTime(ended))
                        .row("Why it ended", Lines.of(or(p.endedBecause(), "")));
    }

    private String parents() {
        return switch (protection.toldParents()) {
            case "TOLD" -> told(protection.parentsToldAt());
            case "NOT_SAFE" -> "Not safe to tell: " + protection.parentsNotSafeBecause();
            default -> "Not yet";
        };
    }

    private static String told(@Nullable Instant at) {
        return at == null ? "Not yet" : "Yes, " + Wording.dayAndTime(at);
    }

    public SummaryList adults() {
        var facts = SummaryList.of();
        for (var adult : protection.adults())
            facts = facts.row(adult.name() + ", " + adult.relationship(), adult.safeToTellWords());
        return facts;
    }

    public SummaryList changes() {
        var facts = SummaryList.of();
        for (var c : protection.changes())
            facts = facts.row(c.by() + ", " + Wording.dayAndTime(c.at()), Lines.of(c.words()));
        return facts;
    }

    public SummaryList enquiry() {
        return SummaryList.of()
                .row("What is being done", Lines.of(or(protection.enquiry(), "")))
                .row(
                        "Recorded by",
                        protection.enquiryBy()
                                + ", "
                                + Wording.dayAndTime(
                                        java.util.Objects.requireNonNull(protection.enquiryAt())));
    }

    public Radios parentsQuestion() {
        return Tells.parents(form);
    }

    private static String or(@Nullable String words, String otherwise) {
        return words == null || words.isBlank() ? otherwise : words;
    }
}
