package org.waymark.identification.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Corrections;
import org.waymark.identification.LookAgain;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** A concern, what is added to put it right, and looking at it again. */
@Controller
class ConcernController {
    private final Access access;
    private final ConcernPages pages;
    private final Corrections corrections;
    private final LookAgain lookAgain;
    private final KeptForms kept;

    ConcernController(
            Access access,
            ConcernPages pages,
            Corrections corrections,
            LookAgain lookAgain,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.corrections = corrections;
        this.lookAgain = lookAgain;
        this.kept = kept;
    }

    @GetMapping("/concerns/{concern}")
    Shown<ConcernPage> concern(Frame frame, @PathVariable ConcernId concern) {
        return access.show("concern", () -> pages.concern(frame, concern));
    }

    @PostMapping("/concerns/{concern}/looked-again")
    Next lookedAgain(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ConcernId concern,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    lookAgain.nothingNew(key, concern);
                    Flashes.success(next, "It is recorded that you looked again.");
                    return "/concerns/" + concern;
                },
                wrong -> access.show("concern", () -> pages.concern(frame, concern)));
    }

    @GetMapping("/concerns/{concern}/corrections")
    Shown<CorrectionPage> correction(Frame frame, @PathVariable ConcernId concern) {
        return access.show("concern.correct", () -> pages.correction(frame, null, concern));
    }

    @PostMapping("/concerns/{concern}/corrections")
    Next correct(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ConcernId concern,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    corrections.add(DiscussionForms.correction(form, key, concern));
                    kept.discard(concern.value(), CorrectionPage.DRAFT);
                    Flashes.success(
                            next, "It is added. What it is about stays as it was recorded.");
                    return "/concerns/" + concern;
                },
                wrong ->
                        access.show(
                                "concern.correct",
                                () -> pages.correction(frame, Kept.sent(wrong), concern)));
    }
}
