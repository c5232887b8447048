package org.waymark.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.referral.EscalationId;
import org.waymark.referral.Escalations;
import org.waymark.referral.reading.EscalatedQuery;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

@Controller
class EscalationController {
    static final String DRAFT = "answer-escalation";

    private final Access access;
    private final Proofs proofs;
    private final EscalatedQuery escalated;
    private final Escalations escalations;
    private final KeptForms kept;

    EscalationController(
            Access access,
            Proofs proofs,
            EscalatedQuery escalated,
            Escalations escalations,
            KeptForms kept) {
        this.access = access;
        this.proofs = proofs;
        this.escalated = escalated;
        this.escalations = escalations;
        this.kept = kept;
    }

    @GetMapping("/escalations/{escalation}")
    Shown<EscalationPage> open(Frame frame, @PathVariable EscalationId escalation) {
        return access.show(
                "escalation", () -> page(frame, kept.find(DRAFT, escalation.value()), escalation));
    }

    /** Where the one who disagreed reads the answer. */
    @GetMapping("/escalations/{escalation}/referral")
    Next referral(@PathVariable EscalationId escalation) {
        return Next.to(
                "/referrals/"
                        + access.show("escalation", () -> escalated.get(escalation))
                                .content()
                                .referral());
    }

    @PostMapping("/escalations/{escalation}/answer")
    Next answer(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable EscalationId escalation,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> answer(form, key, version, escalation, next),
                wrong ->
                        access.show("escalation", () -> page(frame, Kept.sent(wrong), escalation)));
    }

    private String answer(
            Form form,
            CommandKey key,
            Version version,
            EscalationId escalation,
            RedirectAttributes next) {
        escalations.answer(
                key, escalation, version.number(), form.yesNo("decideAgain"), form.text("answer"));
        kept.discard(escalation.value(), DRAFT);
        Flashes.success(next, "Your answer was sent to the referrer.");
        return "/escalations/" + escalation;
    }

    private EscalationPage page(Frame frame, Kept typed, EscalationId escalation) {
        var manager = proofs.teamManager();
        return new EscalationPage(
                frame, typed.form(), escalated.get(escalation), manager.id(), typed.words());
    }
}
