package org.waymark.support.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Printed;
import org.waymark.access.Shown;
import org.waymark.calendar.Wording;
import org.waymark.documents.Pdf;
import org.waymark.people.CurrentPractitioner;
import org.waymark.support.Audience;
import org.waymark.support.PlanPaper;
import org.waymark.support.PlanQuery;
import org.waymark.support.SupportPlanId;
import org.waymark.web.Frame;

/** The plan on paper, for one audience or for the child. */
@Controller
class PlanPrintController {
    private final Access access;
    private final PlanQuery query;
    private final Pdf pdf;
    private final Clock clock;

    PlanPrintController(Access access, PlanQuery query, Pdf pdf, Clock clock) {
        this.access = access;
        this.query = query;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** Without an audience: what everybody who works with the plan may read. */
    @GetMapping("/support-plans/{plan}/plan.pdf")
    Printed plan(
            @PathVariable SupportPlanId plan, @RequestParam(defaultValue = "") String audience) {
        var closed = audience.equals("health") ? Audience.HEALTH : Audience.PLAN;
        return print(plan, closed, false);
    }

    @GetMapping("/support-plans/{plan}/child.pdf")
    Printed child(@PathVariable SupportPlanId plan) {
        return print(plan, Audience.PLAN, true);
    }

    private Printed print(SupportPlanId plan, Audience audience, boolean child) {
        var by =
                "Printed by %s on %s."
                        .formatted(
                                CurrentPractitioner.get().name(),
                                Wording.dayAndTime(clock.instant()));
        var shown =
                access.show(
                        "support.print",
                        Act.PRINT,
                        () -> new PlanPaper(query.get(plan), audience, child, by));
        return Printed.pdf(shown, shown.content().fileName(), pdf::of);
    }

    @GetMapping("/support-plans/{plan}/child")
    Shown<ChildPlanPage> childView(Frame frame, @PathVariable SupportPlanId plan) {
        return access.show(
                "support.child",
                () ->
                        new ChildPlanPage(
                                frame, new PlanPaper(query.get(plan), Audience.PLAN, true, "")));
    }
}
