package org.waymark.support.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.requests.CommandKey;
import org.waymark.support.Needs;
import org.waymark.support.PlanActions;
import org.waymark.support.PlanServices;
import org.waymark.support.Progress;
import org.waymark.support.ProtectedAddresses;
import org.waymark.support.SupportActionId;
import org.waymark.support.SupportNeedId;
import org.waymark.support.SupportPlanId;
import org.waymark.support.SupportServiceId;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Needs, actions and services of a plan. */
@Controller
class ItemController {
    private final Access access;
    private final SupportPages pages;
    private final Saving saving;
    private final Needs needs;
    private final PlanActions actions;
    private final PlanServices services;
    private final Progress progress;
    private final ProtectedAddresses protectedAddresses;

    ItemController(
            Access access,
            SupportPages pages,
            Saving saving,
            Needs needs,
            PlanActions actions,
            PlanServices services,
            Progress progress,
            ProtectedAddresses protectedAddresses) {
        this.access = access;
        this.pages = pages;
        this.saving = saving;
        this.needs = needs;
        this.actions = actions;
        this.services = services;
        this.progress = progress;
        this.protectedAddresses = protectedAddresses;
    }

    @PostMapping("/support-plans/{plan}/needs")
    Next need(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                plan,
                What.NEED,
                next,
                "The need is in the plan.",
                () -> needs.write(SupportForms.need(form, key, plan, null, 0)));
    }

    @PostMapping("/support-plans/{plan}/actions")
    Next action(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                plan,
                What.ACTION,
                next,
                "The action is in the plan, and in the work of whoever does it.",
                () -> actions.give(SupportForms.action(form, key, plan)));
    }

    @PostMapping("/support-plans/{plan}/services")
    Next service(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                plan,
                What.SERVICE,
                next,
                "The offer is recorded.",
                () -> services.offer(SupportForms.service(form, key, plan)));
    }

    @PostMapping("/support-plans/{plan}/considerations")
    Next consider(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                plan,
                What.CONSIDERATIONS,
                next,
                "What was considered is recorded.",
                () -> progress.consider(key, plan, SupportForms.considered(form)));
    }

    @PostMapping("/support-plans/{plan}/reviews")
    Next review(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                plan,
                What.REVIEW,
                next,
                "The review is recorded, and the next one has its day.",
                () -> progress.review(SupportForms.review(form, key, plan)));
    }

    @PostMapping("/support-plans/{plan}/measures")
    Next measure(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                plan,
                What.MEASURE,
                next,
                "The measure is recorded.",
                () -> progress.measure(SupportForms.measure(form, key, plan)));
    }

    @PostMapping("/support-plans/{plan}/agreements")
    Next agree(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                plan,
                What.AGREEMENT,
                next,
                "The agreement is recorded. It is no consent to share.",
                () -> progress.agree(SupportForms.agreement(form, key, plan)));
    }

    @PostMapping("/support-plans/{plan}/addresses")
    Next address(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                plan,
                What.ADDRESS,
                next,
                "The decision is recorded.",
                () -> protectedAddresses.show(SupportForms.address(form, key, plan)));
    }

    @GetMapping("/support-needs/{supportNeed}")
    Shown<NeedPage> need(Frame frame, @PathVariable("supportNeed") SupportNeedId need) {
        return access.show("support.need", () -> pages.need(frame, Form.blank(), need));
    }

    @PostMapping("/support-needs/{supportNeed}")
    Next need(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable("supportNeed") SupportNeedId need,
            RedirectAttributes next) {
        var plan =
                access.show("support.need", () -> pages.need(frame, Form.blank(), need))
                        .content()
                        .plan()
                        .id();
        return Next.after(
                form,
                () -> {
                    needs.write(SupportForms.need(form, key, plan, need, version.number()));
                    pages.sent(need, "support-need");
                    Flashes.success(next, "The need is saved.");
                    return "/support-plans/" + plan;
                },
                wrong -> access.show("support.need", () -> pages.need(frame, wrong, need)));
    }

    @GetMapping("/support-actions/{supportAction}")
    Shown<ActionPage> action(Frame frame, @PathVariable("supportAction") SupportActionId action) {
        return access.show("support.action", () -> pages.action(frame, Form.blank(), action));
    }

    @PostMapping("/support-actions/{supportAction}")
    Next action(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable("supportAction") SupportActionId action,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    actions.update(SupportForms.update(form, key, action, version.number()));
                    pages.sent(action, "support-update");
                    Flashes.success(next, "Recorded.");
                    return "/support-actions/" + action;
                },
                wrong -> access.show("support.action", () -> pages.action(frame, wrong, action)));
    }

    @GetMapping("/support-services/{supportService}")
    Shown<ServicePage> service(
            Frame frame, @PathVariable("supportService") SupportServiceId service) {
        return access.show("support.service", () -> pages.service(frame, Form.blank(), service));
    }

    @PostMapping("/support-services/{supportService}")
    Next service(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable("supportService") SupportServiceId service,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    services.update(SupportForms.update(form, key, service, version.number()));
                    pages.sent(service, "support-service-update");
                    Flashes.success(next, "Recorded.");
                    return "/support-services/" + service;
                },
                wrong ->
                        access.show("support.service", () -> pages.service(frame, wrong, service)));
    }
}
