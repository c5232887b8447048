package org.waymark.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Consents;
import org.waymark.assessment.Hearings;
import org.waymark.assessment.Visits;
import org.waymark.requests.CommandKey;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The child seen, the child heard, and consent. */
@Controller("assessmentEvidenceController")
@RequestMapping("/assessments/{assessment}")
class EvidenceController {
    private static final String SCREEN = "assessment.evidence";

    private final Access access;
    private final AssessmentPages pages;
    private final Saving saving;
    private final Visits visits;
    private final Hearings hearings;
    private final Consents consents;

    EvidenceController(
            Access access,
            AssessmentPages pages,
            Saving saving,
            Visits visits,
            Hearings hearings,
            Consents consents) {
        this.access = access;
        this.pages = pages;
        this.saving = saving;
        this.visits = visits;
        this.hearings = hearings;
        this.consents = consents;
    }

    @GetMapping("/seen")
    Shown<SeenPage> seen(Frame frame, @PathVariable AssessmentId assessment) {
        return access.show(SCREEN, () -> pages.seen(frame, Form.blank(), assessment));
    }

    @PostMapping("/seen")
    Next visit(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable AssessmentId assessment,
            RedirectAttributes next) {
        return saving.of(
                form,
                assessment,
                new Saving.Done("Recorded.", AssessmentPages.VISIT, next),
                () -> visits.record(AssessmentForms.visit(form, key, assessment)),
                wrong -> pages.seen(frame, wrong, assessment));
    }

    @GetMapping("/wishes")
    Shown<WishesPage> wishes(Frame frame, @PathVariable AssessmentId assessment) {
        return access.show(SCREEN, () -> pages.wishes(frame, Form.blank(), assessment));
    }

    @PostMapping("/wishes")
    Next hear(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable AssessmentId assessment,
            RedirectAttributes next) {
        return saving.of(
                form,
                assessment,
                new Saving.Done(
                        form.is("wishes", "NOT_YET_URGENT")
                                ? "Recorded. A task asks for the child's wishes and feelings within a day."
                                : "Recorded.",
                        AssessmentPages.WISHES,
                        next),
                () -> hearings.hear(AssessmentForms.wishes(form, key, assessment)),
                wrong -> pages.wishes(frame, wrong, assessment));
    }

    @GetMapping("/consent")
    Shown<ConsentPage> consent(Frame frame, @PathVariable AssessmentId assessment) {
        return access.show(SCREEN, () -> pages.consent(frame, Form.blank(), assessment));
    }

    @PostMapping("/consent")
    Next consider(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable AssessmentId assessment,
            RedirectAttributes next) {
        return saving.of(
                form,
                assessment,
                new Saving.Done("Recorded.", AssessmentPages.CONSENT, next),
                () -> consents.consider(AssessmentForms.consent(form, key, assessment)),
                wrong -> pages.consent(frame, wrong, assessment));
    }
}
