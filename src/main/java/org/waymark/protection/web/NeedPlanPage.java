package org.waymark.protection.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildShown;
import org.waymark.protection.reading.NeedPlan;
import org.waymark.web.Frame;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** The dates and reviews of one child in need plan. */
public record NeedPlanPage(
        Frame frame, Form form, @Nullable String kept, NeedPlan plan, boolean socialCare)
        implements ActPage {
    @Override
    public String title() {
        return "Child in need plan";
    }

    @Override
    public ChildShown child() {
        return plan.child();
    }

    @Override
    public String back() {
        return socialCare ? file() + "/safety" : "/work";
    }

    public String path() {
        return "/child-in-need-plans/" + plan.id();
    }

    public boolean isOpen() {
        return plan.endedOn() == null;
    }

    public SummaryList facts() {
        var p = plan;
        var facts =
                SummaryList.of()
                        .row("Started", Wording.day(p.startedOn()))
                        .row("What it is to change", Lines.of(or(p.aim(), "See the support plan")))
                        .row("Led by", p.lead());
        if (p.reviewDue() != null)
            facts = facts.row("Next review", "By " + Wording.due(p.reviewDue()));
        return p.endedOn() == null
                ? facts
                : facts.row("Ended", Wording.day(Objects.requireNonNull(p.endedOn())))
                        .row("Why", Lines.of(or(p.endedBecause(), "")));
    }

    public SummaryList reviews() {
        var list = SummaryList.of();
        for (var r : plan.reviews())
            list =
                    list.row(
                            Wording.day(r.heldOn()),
                            Lines.of(
                                    r.words()
                                            + "\n"
                                            + (r.goesOn()
                                                    ? "The plan goes on"
                                                    : "The plan ended")));
        return list;
    }

    private static String or(@Nullable String words, String otherwise) {
        return words == null || words.isBlank() ? otherwise : words;
    }
}
