package org.waymark.protection.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildShown;
import org.waymark.protection.OrderEnd;
import org.waymark.protection.reading.EmergencyOrder;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Countdown;
import org.waymark.web.components.Lines;
import org.waymark.web.components.Link;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * One emergency protection order.
 *
 * @param socialCare may hold the strategy discussion
 */
public record OrderPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        EmergencyOrder order,
        boolean mayAct,
        boolean socialCare,
        Instant now)
        implements ActPage {
    @Override
    public String title() {
        return "Emergency protection order";
    }

    @Override
    public ChildShown child() {
        return order.child();
    }

    @Override
    public String back() {
        return file() + "/safety";
    }

    public String path() {
        return "/emergency-orders/" + order.id();
    }

    public boolean runs() {
        return order.runsAt(now);
    }

    public boolean isOver() {
        return order.endedAt() == null && !runs();
    }

    public Countdown left() {
        return Countdown.to(order.endsAt(), Wording.left(order.endsAt(), now));
    }

    public String ends() {
        return Wording.dayAndTime(order.endsAt());
    }

    public List<Choice> endings() {
        return ActPage.choices(OrderEnd.values(), OrderEnd::words);
    }

    public SummaryList facts() {
        var o = order;
        var facts =
                SummaryList.of()
                        .row("Made", Wording.dayAndTime(o.madeAt()) + ", " + o.court())
                        .row(
                                "Applied for by",
                                o.applicant() == null
                                        ? o.appliedBy().words()
                                        : o.appliedBy().words() + ": " + o.applicant())
                        .row("Its days count from", Wording.dayAndTime(o.countsFrom()))
                        .row("Ends", ends());
        if (o.policeProtection() != null)
            facts =
                    facts.row(
                            "Made during",
                            Link.of(
                                    "Police protection",
                                    "/police/protection/" + o.policeProtection()));
        if (o.extendedAt() != null)
            facts = facts.row("Extended", "Once, on " + Wording.dayAndTime(o.extendedAt()));
        facts =
                facts.row("Where the child is", Lines.of(or(o.whereNow(), "Not recorded yet")))
                        .row(
                                "What the order says beside",
                                Lines.of(or(o.directions(), "Nothing recorded")))
                        .row(
                                "Recorded by",
                                o.recordedBy() + ", " + Wording.dayAndTime(o.recordedAt()));
        if (o.endedAt() == null) return facts;
        return facts.row("Ended", Wording.dayAndTime(o.endedAt()))
                .row("How it ended", Objects.requireNonNull(o.ended()).words())
                .row("What keeps the child safe now", Lines.of(or(o.follows(), "")));
    }

    private static String or(@Nullable String words, String otherwise) {
        return words == null || words.isBlank() ? otherwise : words;
    }
}
