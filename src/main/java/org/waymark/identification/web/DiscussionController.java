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
import org.waymark.identification.AskConsultation;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Consultations;
import org.waymark.identification.Discussions;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The practitioner's side of the discussion: asking, or adding one that was held (guide ¶7). */
@Controller
class DiscussionController {
    private final Access access;
    private final ConcernPages pages;
    private final Consultations consultations;
    private final Discussions discussions;
    private final KeptForms kept;

    DiscussionController(
            Access access,
            ConcernPages pages,
            Consultations consultations,
            Discussions discussions,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.consultations = consultations;
        this.discussions = discussions;
        this.kept = kept;
    }

    @GetMapping("/concerns/{concern}/consult")
    Shown<AskPage> asking(Frame frame, @PathVariable ConcernId concern) {
        return access.show("concern.consult", () -> pages.ask(frame, null, concern));
    }

    @PostMapping("/concerns/{concern}/consult")
    Next ask(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ConcernId concern,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var ask = DiscussionForms.ask(form, key, concern);
                    consultations.ask(ask);
                    kept.discard(concern.value(), AskPage.DRAFT);
                    say(ask, next);
                    return "/concerns/" + concern;
                },
                wrong ->
                        access.show(
                                "concern.consult",
                                () -> pages.ask(frame, Kept.sent(wrong), concern)));
    }

    /** In urgency the telephone comes first (safety rule 3). */
    private static void say(AskConsultation ask, RedirectAttributes next) {
        if (ask.urgent() && ask.telephoned() == null)
            Flashes.warning(
                    next, "You have asked for advice. Telephone them now as well: it is urgent.");
        else Flashes.success(next, "You have asked for advice.");
    }

    @GetMapping("/concerns/{concern}/consultations/new")
    Shown<HeldPage> adding(Frame frame, @PathVariable ConcernId concern) {
        return access.show("concern.discussion", () -> pages.held(frame, null, concern));
    }

    @PostMapping("/concerns/{concern}/consultations/new")
    Next add(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable ConcernId concern,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    discussions.add(DiscussionForms.held(form, key, concern));
                    kept.discard(concern.value(), HeldPage.DRAFT);
                    Flashes.success(next, "The discussion is added.");
                    return "/concerns/" + concern;
                },
                wrong ->
                        access.show(
                                "concern.discussion",
                                () -> pages.held(frame, Kept.sent(wrong), concern)));
    }
}
