package org.waymark.referral.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.referral.checks.CheckInFull;
import org.waymark.referral.checks.CheckOutcome;
import org.waymark.referral.checks.Reached;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * One check: for whoever was asked, the question and their answer; for those who asked, also the
 * calls they made. Whoever was asked learns no more of the child than stands here.
 *
 * @param kept what to say about a draft that was kept
 */
public record CheckPage(
        Frame frame, Form form, @Nullable String kept, CheckInFull check, Instant now)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return check.asking() ? "A check with another agency" : "Children's social care asks you";
    }

    @Override
    public String back() {
        return check.referral() == null ? "/work" : "/front-door/referrals/" + check.referral();
    }

    public String path() {
        return "/checks/" + check.id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return check.childrenShown();
    }

    public boolean isLate() {
        return check.isOpen() && check.due() != null && !check.due().isAfter(now);
    }

    /** The form stays for whoever was not the first, so that nothing typed is lost. */
    public boolean hasAnswerForm() {
        return check.asked() && (check.isOpen() || !errors().isEmpty());
    }

    public boolean hasCallForm() {
        return check.asking() && !check.asked() && (check.isOpen() || !errors().isEmpty());
    }

    public SummaryList facts() {
        var c = check;
        var facts =
                SummaryList.of()
                        .row("About", Lines.of(c.about()))
                        .row("Question", Lines.of(c.question()))
                        .row("What it is for", c.purpose().words())
                        .row("Basis of sharing", c.basis())
                        .row("Asked by", Lines.of(askedBy()))
                        .row("Asked", Wording.dayAndTime(c.askedAt()) + ", of " + c.whom());
        if (c.isOpen())
            facts =
                    facts.row(
                            "Answer by",
                            c.due() == null ? "As soon as you can" : Wording.dayAndTime(c.due()));
        if (c.remindedAt() != null)
            facts = facts.row("Reminded", Wording.dayAndTime(c.remindedAt()));
        if (c.passedAt() != null) facts = facts.row("Passed on", Wording.dayAndTime(c.passedAt()));
        return c.withdrawnReason() == null
                ? facts
                : facts.row("No longer needed, because", Lines.of(c.withdrawnReason()));
    }

    private String askedBy() {
        return check.telephone() == null
                ? check.askedBy()
                : check.askedBy() + "\nTelephone " + check.telephone();
    }

    public SummaryList answer(CheckInFull.CheckAnswer a) {
        var by = a.by() + ", " + Wording.dayAndTime(a.at());
        return SummaryList.of()
                .row("Answer", Lines.of(a.inFull()))
                .row("By", a.takenBy() == null ? by : by + ", by telephone to " + a.takenBy());
    }

    public SummaryList calls() {
        var calls = SummaryList.of();
        for (var c : check.calls())
            calls =
                    calls.row(
                            c.by() + ", " + Wording.dayAndTime(c.at()),
                            Lines.of(
                                    c.words() == null
                                            ? c.reached().words()
                                            : c.reached().words() + "\n" + c.words()));
        return calls;
    }

    public List<Choice> outcomes() {
        return outcomes(
                CheckOutcome.KNOWN.words(),
                CheckOutcome.NOTHING_KNOWN.words(),
                CheckOutcome.CANNOT_ANSWER.words());
    }

    static List<Choice> outcomes(String known, String nothing, String cannot) {
        return List.of(
                Choice.of(CheckOutcome.KNOWN.name(), known),
                Choice.of(CheckOutcome.NOTHING_KNOWN.name(), nothing),
                Choice.of(CheckOutcome.CANNOT_ANSWER.name(), cannot));
    }

    public List<Choice> reached() {
        return Choice.each(Reached.values(), Reached::words);
    }
}
