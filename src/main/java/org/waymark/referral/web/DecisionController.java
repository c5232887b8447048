package org.waymark.referral.web;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.calendar.England;
import org.waymark.referral.Decisions;
import org.waymark.referral.Overrides;
import org.waymark.referral.ReferralId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/**
 * The decision (guide ¶8). One form with three buttons: decide, one more person consulted, and ask
 * a manager; whichever is pressed, what was typed is kept.
 */
@Controller
@RequestMapping("/front-door/referrals/{referral}/decision")
class DecisionController {
    private static final String SCREEN = "front-door.decision";

    private final Access access;
    private final Clock clock;
    private final ReferralPages pages;
    private final Decisions decisions;
    private final Overrides overrides;
    private final KeptForms kept;

    DecisionController(
            Access access,
            Clock clock,
            ReferralPages pages,
            Decisions decisions,
            Overrides overrides,
            KeptForms kept) {
        this.access = access;
        this.clock = clock;
        this.pages = pages;
        this.decisions = decisions;
        this.overrides = overrides;
        this.kept = kept;
    }

    @GetMapping
    Shown<DecisionPage> open(Frame frame, @PathVariable ReferralId referral) {
        return access.show(SCREEN, () -> pages.decision(frame, referral));
    }

    @PostMapping
    Next decide(
            Frame frame,
            Form typed,
            CommandKey key,
            Version version,
            @PathVariable ReferralId referral,
            RedirectAttributes next) {
        var form = DecisionForm.tidy(typed);
        return Next.after(
                form,
                () -> decide(form, key, version, referral, next),
                wrong -> again(frame, wrong, referral));
    }

    private String decide(
            Form form,
            CommandKey key,
            Version version,
            ReferralId referral,
            RedirectAttributes next) {
        var today = England.dateOf(clock.instant());
        var command = DecisionForm.read(form, key, referral, version, today);
        decisions.decide(command);
        kept.discard(referral.value(), ReferralPages.DECISION);
        var action = Objects.requireNonNull(command.action());
        Flashes.success(
                next,
                "Decided: %s. What happens next: %s. The referrer has been told."
                        .formatted(action.words(), action.next()));
        return "/front-door/referrals/" + referral;
    }

    @PostMapping(params = "act=add")
    Next addPerson(Frame frame, Form form, @PathVariable ReferralId referral) {
        var more = DecisionForm.withRow(form);
        kept.keep(ReferralPages.DECISION, referral.value(), more);
        return Next.show(again(frame, more, referral));
    }

    @PostMapping(params = "act=ask")
    Next ask(
            Frame frame,
            Form typed,
            CommandKey key,
            @PathVariable ReferralId referral,
            RedirectAttributes next) {
        var form = DecisionForm.tidy(typed);
        return Next.after(
                form, () -> ask(form, key, referral, next), wrong -> again(frame, wrong, referral));
    }

    private String ask(Form form, CommandKey key, ReferralId referral, RedirectAttributes next) {
        overrides.ask(key, referral, DecisionForm.action(form), form.text("why"));
        kept.keep(ReferralPages.DECISION, referral.value(), form.with("why", ""));
        Flashes.success(
                next,
                "The managers of the front door have been asked. Your decision is kept as a draft until one of them answers.");
        return "/front-door/referrals/" + referral + "/decision";
    }

    private Shown<DecisionPage> again(Frame frame, Form form, ReferralId referral) {
        return access.show(SCREEN, () -> pages.decisionAgain(frame, form, referral));
    }
}
