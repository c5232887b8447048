package org.waymark.identification.web;

import org.waymark.calendar.Wording;
import org.waymark.identification.ConsultationView;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;

/** A discussion of a concern in the words of a page. */
public record DiscussionWords(ConsultationView k) {

    public String title() {
        var held = k.held();
        return held == null
                ? "Asked for advice on " + Wording.dayAndTime(k.askedAt())
                : "Discussion held on " + ConcernWords.dayAndTime(held.on(), held.at());
    }

    /** What was asked, of whom, and how far it is. */
    public SummaryList asked() {
        var facts =
                SummaryList.of()
                        .row("Safe tonight", k.safeTonight().words())
                        .row("Asked by", who(k.askedBy().words(), k.askedBy().telephone()))
                        .row("State", k.state().words());
        if (k.urgent()) facts = facts.row("Urgent", "Yes");
        if (k.telephoned() != null) facts = facts.row("Answered the telephone", k.telephoned());
        if (k.question() != null) facts = facts.row("Question", Lines.of(k.question()));
        var first = k.firstAskedOf();
        var now = k.askedOf();
        if (first != null && now != null && !first.id().equals(now.id()))
            facts = facts.row("First asked of", first.words());
        if (now != null) facts = facts.row("Asked of", now.words());
        var passed = k.passedOnAt();
        if (passed != null)
            facts =
                    facts.row(
                            "Passed on",
                            Wording.dayAndTime(passed) + ", because it was not answered");
        var due = k.dueAt();
        if (k.isWaiting() && due != null) facts = facts.row("Answer by", Wording.due(due));
        if (k.isWaiting() && k.nobodyLeft())
            facts = facts.row("Who is left", "Nobody else can be asked");
        return facts;
    }

    /** What was advised and decided, and why. */
    public SummaryList advice() {
        var facts = SummaryList.of();
        var held = k.held();
        var advice = k.advice();
        if (held != null) facts = facts.row("With", held.with());
        if (advice == null) return facts;
        facts =
                facts.row(
                                held == null ? "Advice by" : "Recorded by",
                                advice.by().words() + ", on " + Wording.dayAndTime(advice.at()))
                        .row("Advice", Lines.of(advice.words()))
                        .row("Does concern remain?", advice.concernRemains() ? "Yes" : "No")
                        .row("Reason", Lines.of(advice.reason()));
        var look = advice.lookAgainOn();
        if (look != null)
            facts =
                    facts.row(
                            "Look again on",
                            Wording.day(look) + ". This does not replace a referral.");
        var read = advice.readAt();
        return read == null || held != null
                ? facts
                : facts.row("Read by who asked", Wording.dayAndTime(read));
    }

    private static String who(String words, @org.jspecify.annotations.Nullable String telephone) {
        return telephone == null ? words : words + ", " + telephone;
    }
}
