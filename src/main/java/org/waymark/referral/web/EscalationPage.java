package org.waymark.referral.web;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.referral.reading.Escalated;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Radios;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * A manager answers a referrer who disagrees: the decision and why, the disagreement, the answer.
 *
 * @param me who reads: not the one who decided
 * @param kept says that a draft of the answer was kept; null where none was
 */
public record EscalationPage(
        Frame frame, Form form, Escalated escalation, PractitionerId me, @Nullable String kept)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "A referrer disagrees with a decision";
    }

    @Override
    public String back() {
        return "/front-door/referrals/" + escalation.referral();
    }

    public String path() {
        return "/escalations/" + escalation.id();
    }

    public boolean isAnswered() {
        return escalation.answeredAt() != null;
    }

    /** Two people: nobody answers a disagreement with their own decision. */
    public boolean isOwnDecision() {
        var decision = escalation.decision();
        return decision != null && decision.by().equals(me);
    }

    /** The form stays after somebody else was faster, so that nothing typed is lost. */
    public boolean hasForm() {
        return !isOwnDecision() && (!isAnswered() || !errors().isEmpty());
    }

    public String raised() {
        return escalation.by() + ", " + Wording.dayAndTime(escalation.raisedAt());
    }

    public @Nullable String due() {
        var due = escalation.dueAt();
        return due == null || isAnswered()
                ? null
                : "Answer by the end of " + Wording.dueDay(due) + ".";
    }

    public SummaryList decision() {
        var d = escalation.decision();
        if (d == null) return SummaryList.of().row("Decision", "Not for you to see");
        var facts =
                SummaryList.of()
                        .row("Course of action", d.action().words())
                        .row("Why", d.rationale())
                        .row("Exploitation suspected", d.exploitationSuspected() ? "Yes" : "No");
        if (d.override() != null) facts = facts.row("A manager agreed, because", d.override());
        for (var c : d.consulted())
            facts =
                    facts.row(
                            "Discussed with",
                            c.name()
                                    + ", "
                                    + c.agency()
                                    + ", on "
                                    + Wording.day(c.on())
                                    + ": "
                                    + c.said());
        return facts.row("Decided by", d.name() + ", " + Wording.dayAndTime(d.at()))
                .row("Procedures in force", d.procedures());
    }

    public SummaryList answer() {
        return SummaryList.of()
                .row(
                        "Result",
                        Boolean.TRUE.equals(escalation.decideAgain())
                                ? "The referral is decided again"
                                : "The decision stands")
                .row("Answer", Objects.requireNonNullElse(escalation.answer(), ""))
                .row(
                        "Answered by",
                        escalation.answeredBy()
                                + ", "
                                + Wording.dayAndTime(
                                        Objects.requireNonNull(escalation.answeredAt())));
    }

    public Radios choice() {
        return form.radios("decideAgain")
                .legend("What happens with the decision")
                .choice(
                        Choice.of("yes", "Decide the referral again")
                                .hint(
                                        "It goes back on the board at once, with one working day. The first decision stays on record."))
                .choice(Choice.of("no", "The decision stands"));
    }

    public String draft() {
        return "/drafts/" + EscalationController.DRAFT + "/" + escalation.id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return escalation.childrenShown();
    }
}
