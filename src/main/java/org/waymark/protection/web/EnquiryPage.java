package org.waymark.protection.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildShown;
import org.waymark.protection.AfterEnquiry;
import org.waymark.protection.EnquiryOutcome;
import org.waymark.protection.reading.Enquiry;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Countdown;
import org.waymark.web.components.Lines;
import org.waymark.web.components.Link;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * One section 47 enquiry: when the child was seen, what it found, and whether there is a
 * conference.
 *
 * @param qualified may conclude it
 * @param socialCare may say why the conference is late
 */
public record EnquiryPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        Enquiry enquiry,
        boolean mayVisit,
        boolean socialCare,
        boolean qualified,
        Instant now)
        implements ActPage {
    @Override
    public String title() {
        return "Section 47 enquiry";
    }

    @Override
    public ChildShown child() {
        return enquiry.child();
    }

    @Override
    public String back() {
        return socialCare ? file() + "/safety" : "/work";
    }

    public String path() {
        return "/enquiries/" + enquiry.id();
    }

    public boolean isOpen() {
        return enquiry.concludedAt() == null;
    }

    /** Whether an initial conference is still to be held. */
    public boolean awaitsConference() {
        return enquiry.conferenceOn() == null
                && !Boolean.FALSE.equals(enquiry.conferenceRequired());
    }

    public boolean isLate() {
        return enquiry.isConferenceLate(now);
    }

    public Countdown left() {
        return Countdown.to(enquiry.conferenceDue(), Wording.left(enquiry.conferenceDue(), now));
    }

    public String due() {
        return Wording.due(enquiry.conferenceDue());
    }

    public List<Choice> outcomes() {
        return ActPage.choices(EnquiryOutcome.values(), EnquiryOutcome::words);
    }

    public List<Choice> afters() {
        return ActPage.choices(AfterEnquiry.values(), AfterEnquiry::words);
    }

    public SummaryList facts() {
        var e = enquiry;
        var facts =
                SummaryList.of()
                        .row(
                                "Started",
                                Link.of(
                                        "Strategy discussion of "
                                                + Wording.dayAndTime(e.startedAt()),
                                        "/strategy-discussions/" + e.strategy()))
                        .row(
                                "Who enquires",
                                e.joint()
                                        ? "Children’s social care and the police together"
                                        : "Children’s social care")
                        .row("Led by", e.lead());
        if (e.lateBecause() != null)
            facts =
                    facts.row("Why the conference is late", Lines.of(e.lateBecause()))
                            .row("How the child is safe meanwhile", Lines.of(or(e.lateSafety())));
        if (e.concludedAt() == null) return facts;
        if (e.notSeenBecause() != null)
            facts = facts.row("Why the child was not seen", Lines.of(e.notSeenBecause()));
        facts =
                facts.row("What it found", Lines.of(or(e.findings())))
                        .row("Outcome", Objects.requireNonNull(e.outcome()).words());
        if (!e.after().isEmpty())
            facts =
                    facts.row(
                            "What follows",
                            Lines.of(
                                    e.after().stream()
                                            .map(AfterEnquiry::words)
                                            .collect(Collectors.joining("\n"))));
        facts =
                facts.row(
                                "Is a conference needed",
                                Boolean.TRUE.equals(e.conferenceRequired()) ? "Yes" : "No")
                        .row("Why", Lines.of(or(e.conferenceReason())));
        if (e.conferenceOn() != null)
            facts = facts.row("Conference held", Wording.day(e.conferenceOn()));
        return facts.row(
                "Concluded by", e.concludedBy() + ", " + Wording.dayAndTime(e.concludedAt()));
    }

    public SummaryList visits() {
        return VisitList.of(enquiry.visits());
    }

    private static String or(@Nullable String words) {
        return words == null ? "" : words;
    }
}
