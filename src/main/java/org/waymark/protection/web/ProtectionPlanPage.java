package org.waymark.protection.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildShown;
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.PlanEnd;
import org.waymark.protection.reading.Plans;
import org.waymark.protection.reading.ProtectionPlan;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Countdown;
import org.waymark.web.components.Lines;
import org.waymark.web.components.Link;
import org.waymark.web.components.Option;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * One child protection plan: its dates and category, the visits, and how it ends.
 *
 * @param reviews review conferences that were held, of which one ends it
 */
public record ProtectionPlanPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        ProtectionPlan plan,
        List<Plans.Conference> reviews,
        boolean socialCare,
        Instant now)
        implements ActPage {
    @Override
    public String title() {
        return "Child protection plan";
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
        return "/protection-plans/" + plan.id();
    }

    public boolean isOpen() {
        return plan.endedOn() == null;
    }

    public boolean isVisitOverdue() {
        return plan.nextVisit() != null && !plan.nextVisit().isAfter(now);
    }

    public Countdown left() {
        var due = Objects.requireNonNull(plan.nextVisit());
        return Countdown.to(due, Wording.left(due, now));
    }

    public String nextVisit() {
        return Wording.due(Objects.requireNonNull(plan.nextVisit()));
    }

    public List<Choice> categories() {
        return ActPage.choices(AbuseCategory.values(), AbuseCategory::words);
    }

    public List<Choice> endings() {
        return ActPage.choices(PlanEnd.values(), PlanEnd::words);
    }

    public List<Option> conferences() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Option.of("", "Choose one")),
                        reviews.stream()
                                .map(c ->
                                        Option.of(
                                                c.id().toString(),
                                                "Review conference of " + Wording.day(c.heldOn()))))
                .toList();
    }

    public SummaryList facts() {
        var p = plan;
        var facts = SummaryList.of().row("Started", Wording.day(p.startedOn()));
        if (p.fromArea() != null) facts = facts.row("Moved here from", p.fromArea());
        if (p.conference() != null)
            facts =
                    facts.row(
                            "Decided by",
                            Link.of(
                                    "The initial child protection conference",
                                    "/meetings/" + p.conference()));
        if (p.enquiry() != null)
            facts =
                    facts.row(
                            "After",
                            Link.of("The section 47 enquiry", "/enquiries/" + p.enquiry()));
        facts =
                facts.row("Category", p.latestCategory().words())
                        .row("Category at the start", p.initialCategory().words())
                        .row("Earlier plans", Integer.toString(p.previousPlans()))
                        .row("Visits", interval())
                        .row("Led by", p.lead());
        if (p.endedOn() == null) return facts;
        return facts.row("Ended", Wording.day(p.endedOn()))
                .row("How it ended", Objects.requireNonNull(p.ended()).words())
                .row("Why", Lines.of(p.endedBecause() == null ? "" : p.endedBecause()));
    }

    private String interval() {
        return plan.visitEvery() == null
                ? "As often as the area’s rule says: every 10 working days"
                : "Every " + plan.visitEvery() + " working days, as the plan sets";
    }

    public SummaryList visits() {
        return VisitList.of(plan.visits());
    }
}
