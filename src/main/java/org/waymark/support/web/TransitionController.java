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
import org.waymark.support.AdultReferralId;
import org.waymark.support.AdultReferrals;
import org.waymark.support.SupportPlanId;
import org.waymark.support.TransitionId;
import org.waymark.support.Transitions;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Planning for adulthood, and what adult services answer. */
@Controller
class TransitionController {
    private final Access access;
    private final SupportPages pages;
    private final Transitions transitions;
    private final AdultReferrals referrals;

    TransitionController(
            Access access, SupportPages pages, Transitions transitions, AdultReferrals referrals) {
        this.access = access;
        this.pages = pages;
        this.transitions = transitions;
        this.referrals = referrals;
    }

    @PostMapping("/support-plans/{plan}/transition")
    Next open(CommandKey key, @PathVariable SupportPlanId plan) {
        return Next.to("/transitions/" + transitions.open(key, plan));
    }

    @GetMapping("/transitions/{transition}")
    Shown<TransitionPage> transition(Frame frame, @PathVariable TransitionId transition) {
        return access.show("transition", () -> pages.transition(frame, Form.blank(), transition));
    }

    @PostMapping("/transitions/{transition}/assessment")
    Next assess(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable TransitionId transition,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                transition,
                "transition-assessment",
                next,
                "The decision is recorded.",
                () ->
                        transitions.assess(
                                SupportForms.assess(form, key, transition, version.number())));
    }

    @PostMapping("/transitions/{transition}/capacity")
    Next capacity(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable TransitionId transition,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                transition,
                "transition-capacity",
                next,
                "Mental capacity for this one decision is recorded.",
                () -> transitions.record(SupportForms.capacity(form, key, transition)));
    }

    @PostMapping("/transitions/{transition}/requests")
    Next ask(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable TransitionId transition,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                transition,
                "transition-request",
                next,
                "They are asked, and see the summary alone.",
                () -> referrals.ask(SupportForms.ask(form, key, transition)));
    }

    private Next after(
            Frame frame,
            Form form,
            TransitionId id,
            String draft,
            RedirectAttributes next,
            String done,
            Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    pages.sent(id, draft);
                    Flashes.success(next, done);
                    return "/transitions/" + id;
                },
                wrong -> access.show("transition", () -> pages.transition(frame, wrong, id)));
    }

    @GetMapping("/adult-referrals/{adultReferral}")
    Shown<AdultReferralPage> referral(
            Frame frame, @PathVariable("adultReferral") AdultReferralId referral) {
        return access.show("adult.referral", () -> pages.referral(frame, Form.blank(), referral));
    }

    @PostMapping("/adult-referrals/{adultReferral}/answer")
    Next answer(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable("adultReferral") AdultReferralId referral,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    referrals.answer(SupportForms.answer(form, key, referral, version.number()));
                    pages.sent(referral, "adult-referral");
                    Flashes.success(next, "Your answer is recorded; whoever asked is told.");
                    return "/adult-referrals/" + referral;
                },
                wrong ->
                        access.show(
                                "adult.referral", () -> pages.referral(frame, wrong, referral)));
    }
}
