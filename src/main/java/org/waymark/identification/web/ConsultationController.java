package org.waymark.identification.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.identification.Advice;
import org.waymark.identification.ConsultationId;
import org.waymark.identification.Older;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The lead's side of the discussion (guide ¶7), and the practitioner who reads the advice. */
@Controller
class ConsultationController {
    private final Access access;
    private final ConcernPages pages;
    private final Advice advice;
    private final KeptForms kept;

    ConsultationController(Access access, ConcernPages pages, Advice advice, KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.advice = advice;
        this.kept = kept;
    }

    @GetMapping("/consultations")
    Shown<ConsultationsPage> inbox(Frame frame, @RequestParam @Nullable String before) {
        return access.show("consultations", () -> pages.inbox(frame, Older.parse(before)));
    }

    @GetMapping("/consultations/{consultation}")
    Shown<ConsultationPage> one(Frame frame, @PathVariable ConsultationId consultation) {
        return access.show("consultation", () -> pages.consultation(frame, null, consultation));
    }

    @PostMapping("/consultations/{consultation}/answer")
    Next answer(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ConsultationId consultation,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    advice.answer(DiscussionForms.answer(form, key, consultation, version));
                    return answered(consultation, next);
                },
                wrong -> again(frame, wrong, consultation));
    }

    @PostMapping("/consultations/{consultation}/advice")
    Next addAdvice(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ConsultationId consultation,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    advice.addTo(DiscussionForms.answer(form, key, consultation, version));
                    return answered(consultation, next);
                },
                wrong -> again(frame, wrong, consultation));
    }

    @PostMapping("/consultations/{consultation}/read")
    Next read(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ConsultationId consultation,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var concern = advice.read(key, consultation);
                    Flashes.success(next, "It is recorded that you have read the advice.");
                    return "/concerns/" + concern;
                },
                wrong -> again(frame, wrong, consultation));
    }

    private String answered(ConsultationId consultation, RedirectAttributes next) {
        kept.discard(consultation.value(), ConsultationPage.DRAFT);
        Flashes.success(next, "Your advice is sent. The practitioner has a task to read it.");
        return "/consultations";
    }

    private Shown<ConsultationPage> again(Frame frame, Form wrong, ConsultationId consultation) {
        return access.show(
                "consultation", () -> pages.consultation(frame, Kept.sent(wrong), consultation));
    }
}
