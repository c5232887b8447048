package org.waymark.intelligence.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.intelligence.SentInformation;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** The sender's receipt: what was sent without its source, questions, and what became of it. */
public record SentPage(Frame frame, Form form, @Nullable String kept, SentInformation sent)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "information-answer";

    @Override
    public String title() {
        return "Information " + sent.reference();
    }

    @Override
    public String back() {
        return "/information";
    }

    public String path() {
        return "/information/" + sent.id();
    }

    public String sealed() {
        return form.text(InformationForms.SEALED);
    }

    public SummaryList facts() {
        var s = sent;
        var outcome = s.outcome();
        var list =
                SummaryList.of()
                        .row("Reference", s.reference())
                        .row("Sent", Wording.dayAndTime(s.submittedAt()))
                        .row("With", "Police intelligence, since it was sent")
                        .row("Second person’s check", check())
                        .row("What became of it", became());
        if (outcome != null && s.onward() != null)
            list = list.row("Use it further only so", s.onward());
        return list;
    }

    private String check() {
        return switch (sent.checkState()) {
            case "CHECKED" -> "Checked";
            case "RETURNED" -> "Given back to you to word anew";
            default ->
                    sent.checkedByPolice()
                            ? "Not yet: the intelligence unit checks it"
                            : "Not yet: a lead in your organisation checks it";
        };
    }

    private String became() {
        var outcome = sent.outcome();
        if (outcome != null) return outcome.acknowledgement() + " " + sent.whatNext();
        return sent.alreadyKnown()
                ? "Thank you. It was put together with other information."
                : "The police have not said yet";
    }

    public boolean isAnswered() {
        return sent.outcome() != null || sent.alreadyKnown();
    }

    public SummaryList words() {
        return of(sent);
    }

    static SummaryList of(SentInformation s) {
        var list = Said.facts(s.facts());
        if (s.child() != null) list = list.row("Noticed in the record of", s.child().nameAndAge());
        if (s.knownOn() != null) list = list.row("Known since", Wording.day(s.knownOn()));
        list = list.row("How it is known", s.howKnown().words());
        if (s.suspectedFalse()) list = list.row("You said", "It may be false or meant to harm");
        return list;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return sent.childrenShown();
    }
}
