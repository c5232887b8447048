package org.waymark.support.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.ShowsNoChild;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.requests.CommandKey;
import org.waymark.support.ChangeCoordinator;
import org.waymark.support.ContinuePlan;
import org.waymark.support.PlanEnds;
import org.waymark.support.PlanQuery;
import org.waymark.support.PlanServices;
import org.waymark.support.Plans;
import org.waymark.support.SharePlan;
import org.waymark.support.SupportPlanId;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/** The plan and what those who lead it do with it. */
@Controller
class PlanController {
    private final Access access;
    private final SupportPages pages;
    private final Saving saving;
    private final Plans plans;
    private final PlanEnds ends;
    private final PlanQuery query;
    private final PlanServices services;

    PlanController(
            Access access,
            SupportPages pages,
            Saving saving,
            Plans plans,
            PlanEnds ends,
            PlanQuery query,
            PlanServices services) {
        this.access = access;
        this.pages = pages;
        this.saving = saving;
        this.plans = plans;
        this.ends = ends;
        this.query = query;
        this.services = services;
    }

    @GetMapping("/files/{reference}/support")
    Shown<FilePlansPage> file(Frame frame, @PathVariable String reference) {
        return access.show("support.file", () -> pages.file(frame, Form.blank(), of(reference)));
    }

    @PostMapping("/files/{reference}/support")
    Next open(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable String reference,
            RedirectAttributes next) {
        var child =
                access.show(
                        "support.open", () -> new FileOf(query.toOpen(of(reference)).child().id()));
        return Next.after(
                form,
                () -> {
                    var id = plans.open(SupportForms.open(form, key, child.content().child()));
                    pages.sent(child.content().child(), "support-plan");
                    Flashes.success(
                            next,
                            "The plan is open. Now consider what the guide asks for, and add the first need.");
                    return "/support-plans/" + id;
                },
                wrong ->
                        access.show("support.file", () -> pages.file(frame, wrong, of(reference))));
    }

    private record FileOf(org.waymark.casefile.ChildId child)
            implements org.waymark.access.ShowsChildren {
        @Override
        public java.util.Collection<org.waymark.casefile.ChildId> childrenShown() {
            return java.util.List.of(child);
        }
    }

    @GetMapping("/support-plans/{plan}")
    Shown<PlanPage> plan(Frame frame, @PathVariable SupportPlanId plan) {
        return access.show("support.plan", () -> pages.plan(frame, plan));
    }

    @GetMapping("/support-plans/{plan}/new")
    Shown<PlanFormPage> form(
            Frame frame,
            @PathVariable SupportPlanId plan,
            @RequestParam(defaultValue = "need") String what,
            @RequestParam(defaultValue = "") String need) {
        return access.show(
                "support.form",
                () ->
                        pages.form(
                                frame,
                                Form.blank(),
                                plan,
                                What.of(what).orElseThrow(NotFound::new),
                                need));
    }

    @PostMapping("/support-plans/{plan}/members")
    Next share(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                plan,
                What.SHARING,
                next,
                "The plan is shared; that is in the sharing record.",
                () ->
                        plans.share(
                                new SharePlan(
                                        key,
                                        plan,
                                        Typed.owner(form, "who"),
                                        Typed.words(form, "why"))));
    }

    @PostMapping("/support-plans/{plan}/coordinator")
    Next coordinator(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                plan,
                What.COORDINATOR,
                next,
                "Somebody else coordinates the plan now.",
                () ->
                        plans.changeCoordinator(
                                new ChangeCoordinator(
                                        key,
                                        plan,
                                        version.number(),
                                        Typed.owner(form, "coordinator"))));
    }

    @PostMapping("/support-plans/{plan}/end")
    Next end(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var reference = ends.end(SupportForms.end(form, key, plan, version.number()));
                    pages.sent(plan, What.END.draft());
                    Flashes.success(next, "The plan has ended. What it held stays on the file.");
                    return reference.map(r -> "/files/" + r).orElse("/work");
                },
                wrong ->
                        access.show(
                                "support.form",
                                () -> pages.form(frame, wrong, plan, What.END, "")));
    }

    @PostMapping("/support-plans/{plan}/continuation")
    Next goOn(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                plan,
                What.AFTER,
                next,
                "The plan goes on.",
                () ->
                        ends.goOn(
                                new ContinuePlan(
                                        key,
                                        plan,
                                        version.number(),
                                        Typed.words(form, "basis"),
                                        Typed.owner(form, "coordinator"))));
    }

    @GetMapping("/services")
    @ShowsNoChild("the area's directory of services")
    DirectoryPage services(Frame frame) {
        return new DirectoryPage(frame, services.directory());
    }

    private static CaseReference of(String reference) {
        if (!CaseReference.isReference(reference)) throw new NotFound();
        return new CaseReference(reference);
    }
}
