package org.waymark.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.referral.ReferralId;
import org.waymark.referral.checks.AgencyChecks;
import org.waymark.referral.checks.RecordCheck;
import org.waymark.referral.checks.TelephoneChecks;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Asking other agencies on a referral (guide ¶8). */
@Controller
@RequestMapping("/front-door/referrals/{referral}/checks")
class AskController {
    private static final String SCREEN = "front-door.check";

    private final Access access;
    private final AgencyChecks checks;
    private final TelephoneChecks telephone;
    private final CheckPages pages;

    AskController(Access access, AgencyChecks checks, TelephoneChecks telephone, CheckPages pages) {
        this.access = access;
        this.checks = checks;
        this.telephone = telephone;
        this.pages = pages;
    }

    @GetMapping("/new")
    Shown<NewCheckPage> blank(Frame frame, @PathVariable ReferralId referral) {
        return access.show(SCREEN, () -> pages.blank(frame, referral));
    }

    /** Who can be asked depends on the agency; what was typed stays. */
    @PostMapping(params = "act=agency")
    Next choose(Frame frame, Form form, @PathVariable ReferralId referral) {
        var shown = access.show(SCREEN, () -> pages.chosen(frame, form, referral));
        pages.keep(form, referral);
        return Next.show(shown);
    }

    @PostMapping
    Next ask(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ReferralId referral,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    checks.ask(CheckPages.read(form, key, referral));
                    pages.sent(referral.value(), CheckPages.NEW);
                    Flashes.success(next, "Asked. You can decide without waiting for the answer.");
                    return "/front-door/referrals/" + referral;
                },
                wrong -> access.show(SCREEN, () -> pages.again(frame, wrong, referral)));
    }

    @GetMapping("/telephone")
    Shown<TelephoneCheckPage> telephone(Frame frame, @PathVariable ReferralId referral) {
        return access.show(SCREEN, () -> pages.telephone(frame, referral));
    }

    @PostMapping("/telephone")
    Next record(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ReferralId referral,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    telephone.record(read(form, key, referral));
                    pages.sent(referral.value(), CheckPages.TELEPHONE);
                    Flashes.success(next, "The check is recorded.");
                    return "/front-door/referrals/" + referral;
                },
                wrong -> access.show(SCREEN, () -> pages.telephoneAgain(frame, wrong, referral)));
    }

    private static RecordCheck read(Form form, CommandKey key, ReferralId referral) {
        return new RecordCheck(
                key,
                referral,
                form.text("agency"),
                form.text("person"),
                CheckPages.purpose(form),
                form.text("question"),
                CheckPages.outcome(form),
                form.text("answer"));
    }
}
