package org.waymark.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.referral.Deliveries;
import org.waymark.referral.Escalations;
import org.waymark.referral.ReferralId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

@Controller
class FollowController {
    private final Access access;
    private final FollowPages pages;
    private final Escalations escalations;
    private final Deliveries deliveries;
    private final KeptForms kept;

    FollowController(
            Access access,
            FollowPages pages,
            Escalations escalations,
            Deliveries deliveries,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.escalations = escalations;
        this.deliveries = deliveries;
        this.kept = kept;
    }

    @GetMapping("/referrals/{referral}")
    Shown<FollowPage> follow(Frame frame, @PathVariable ReferralId referral) {
        return access.show("referral", () -> pages.opened(frame, referral));
    }

    @PostMapping("/referrals/{referral}/escalation")
    Next disagree(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ReferralId referral,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> disagree(form, key, referral, next),
                wrong -> access.show("referral", () -> pages.again(frame, wrong, referral)));
    }

    private String disagree(
            Form form, CommandKey key, ReferralId referral, RedirectAttributes next) {
        escalations.escalate(key, referral, form.text("words"));
        kept.discard(referral.value(), FollowPages.DRAFT);
        Flashes.success(next, "A manager who had no part in the decision will answer you.");
        return "/referrals/" + referral;
    }

    @PostMapping("/referrals/{referral}/police")
    Next toPolice(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ReferralId referral,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    deliveries.sendToPolice(key, referral);
                    Flashes.success(next, "The police have this referral now.");
                    return "/referrals/" + referral;
                },
                wrong -> access.show("referral", () -> pages.again(frame, wrong, referral)));
    }
}
