package org.waymark.protection.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.ChangeProtectionPlan;
import org.waymark.protection.EndProtectionPlan;
import org.waymark.protection.PlanEnd;
import org.waymark.protection.PlanVisits;
import org.waymark.protection.ProtectionPlanId;
import org.waymark.protection.ProtectionPlans;
import org.waymark.protection.Recorders;
import org.waymark.protection.StartProtectionPlan;
import org.waymark.protection.reading.Plans;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Child protection plans: one that a child brings from another area, visits, category, end. */
@Controller
class PlanController {
    private static final String SCREEN = "protection-plan";
    static final String VISIT = "plan-visit";
    static final String END = "plan-end";

    private final Access access;
    private final NewPages begin;
    private final Plans plans;
    private final ProtectionPlans commands;
    private final PlanVisits visits;
    private final Recorders recorders;
    private final KeptForms kept;
    private final Clock clock;

    PlanController(
            Access access,
            NewPages begin,
            Plans plans,
            ProtectionPlans commands,
            PlanVisits visits,
            Recorders recorders,
            KeptForms kept,
            Clock clock) {
        this.access = access;
        this.begin = begin;
        this.plans = plans;
        this.commands = commands;
        this.visits = visits;
        this.recorders = recorders;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping("/files/{reference}/protection-plans/new")
    Shown<NewPage> begin(Frame frame, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> begin.page(frame, Form.blank(), reference, What.PLAN));
    }

    @PostMapping("/files/{reference}/protection-plans")
    Next start(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var child = begin.child(reference, What.PLAN).id();
        return Next.after(
                form,
                () -> {
                    var id =
                            commands.start(
                                    new StartProtectionPlan(
                                            key,
                                            child,
                                            Reading.day(form, "startedOn"),
                                            form.choice("category", AbuseCategory.class),
                                            null,
                                            null,
                                            form.words("fromArea"),
                                            form.number("visitEvery"),
                                            form.number("earlierPlans"),
                                            form.is("endNeedPlan", "yes")));
                    begin.sent(child, What.PLAN);
                    Flashes.success(next, "The plan is recorded. Its visits have begun to count.");
                    return "/protection-plans/" + id;
                },
                wrong -> access.show(SCREEN, () -> begin.page(frame, wrong, reference, What.PLAN)));
    }

    @GetMapping("/protection-plans/{protectionPlan}")
    Shown<ProtectionPlanPage> plan(Frame frame, @PathVariable ProtectionPlanId protectionPlan) {
        return access.show(SCREEN, () -> page(frame, Form.blank(), protectionPlan));
    }

    @PostMapping("/protection-plans/{protectionPlan}/visits")
    Next visit(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ProtectionPlanId protectionPlan,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                protectionPlan,
                () -> {
                    visits.visit(EnquiryController.visit(form, key, protectionPlan.value()));
                    kept.discard(protectionPlan.value(), VISIT);
                    Flashes.success(next, "The visit is recorded.");
                });
    }

    @PostMapping("/protection-plans/{protectionPlan}/changes")
    Next change(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ProtectionPlanId protectionPlan,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                protectionPlan,
                () -> {
                    commands.change(
                            new ChangeProtectionPlan(
                                    key,
                                    protectionPlan,
                                    version.number(),
                                    form.choice("category", AbuseCategory.class),
                                    form.number("visitEvery"),
                                    null));
                    Flashes.success(next, "Changed.");
                });
    }

    @PostMapping("/protection-plans/{protectionPlan}/end")
    Next end(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ProtectionPlanId protectionPlan,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                protectionPlan,
                () -> {
                    commands.end(
                            new EndProtectionPlan(
                                    key,
                                    protectionPlan,
                                    version.number(),
                                    Reading.day(form, "endedOn"),
                                    form.choice("how", PlanEnd.class),
                                    form.uuid("conference"),
                                    form.words("reason"),
                                    form.is("needPlan", "yes")));
                    kept.discard(protectionPlan.value(), END);
                    Flashes.success(next, "The end of the plan is recorded.");
                });
    }

    private Next after(Frame frame, Form form, ProtectionPlanId plan, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/protection-plans/" + plan;
                },
                wrong -> access.show(SCREEN, () -> page(frame, wrong, plan)));
    }

    private ProtectionPlanPage page(Frame frame, Form form, ProtectionPlanId id) {
        var plan = plans.get(id);
        var start =
                Form.blank()
                        .with("category", plan.latestCategory().name())
                        .with(
                                "visitEvery",
                                plan.visitEvery() == null ? "" : plan.visitEvery().toString());
        var shown = kept.of(form, start, id.value(), VISIT, END);
        return new ProtectionPlanPage(
                frame,
                shown.form(),
                shown.words(),
                plan,
                plans.reviewConferences(plan.child().id()),
                recorders.isSocialCare(),
                clock.instant());
    }
}
