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
import org.waymark.identification.ConcernId;
import org.waymark.referral.Referrals;
import org.waymark.referral.SendReferral;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

@Controller
class ReferController {
    private final Access access;
    private final ReferPages pages;
    private final Referrals referrals;
    private final KeptForms kept;

    ReferController(Access access, ReferPages pages, Referrals referrals, KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.referrals = referrals;
        this.kept = kept;
    }

    @GetMapping("/concerns/{concern}/refer")
    Shown<ReferPage> open(Frame frame, Form form, @PathVariable ConcernId concern) {
        return access.show(
                "concern.refer", () -> pages.opened(frame, form.is("urgent", "yes"), concern));
    }

    @PostMapping("/concerns/{concern}/refer")
    Next send(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ConcernId concern,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> send(ReferForm.read(form, key, concern), next),
                wrong -> access.show("concern.refer", () -> pages.again(frame, wrong, concern)));
    }

    private String send(SendReferral c, RedirectAttributes next) {
        var referral = referrals.send(c);
        kept.discard(c.concern().value(), ReferPages.DRAFT);
        Flashes.success(
                next,
                "Your referral was sent. You can follow here who has it and what they decide.");
        return "/referrals/" + referral;
    }
}
