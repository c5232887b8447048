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
import org.waymark.access.Version;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Conclusions;
import org.waymark.assessment.OnwardReferrals;
import org.waymark.requests.CommandKey;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** What is concluded, onward referral, and closing (guide ¶9 and 12). */
@Controller("assessmentConclusionController")
@RequestMapping("/assessments/{assessment}")
class ConclusionController {
    private static final String SCREEN = "assessment.conclusion";

    private final Access access;
    private final AssessmentPages pages;
    private final Saving saving;
    private final Conclusions conclusions;
    private final OnwardReferrals onward;

    ConclusionController(
            Access access,
            AssessmentPages pages,
            Saving saving,
            Conclusions conclusions,
            OnwardReferrals onward) {
        this.access = access;
        this.pages = pages;
        this.saving = saving;
        this.conclusions = conclusions;
        this.onward = onward;
    }

    @GetMapping("/conclusion")
    Shown<ConclusionPage> conclusion(Frame frame, @PathVariable AssessmentId assessment) {
        return access.show(SCREEN, () -> pages.conclusion(frame, Form.blank(), assessment));
    }

    @PostMapping("/conclusion")
    Next conclude(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            RedirectAttributes next) {
        return saving.of(
                form,
                assessment,
                new Saving.Done("Your conclusions are recorded.", AssessmentPages.CONCLUSION, next),
                () ->
                        conclusions.conclude(
                                AssessmentForms.conclusion(
                                        form, key, assessment, version.number())),
                wrong -> pages.conclusion(frame, wrong, assessment));
    }

    @GetMapping("/onward")
    Shown<OnwardPage> onward(Frame frame, @PathVariable AssessmentId assessment) {
        return access.show(SCREEN, () -> pages.onward(frame, Form.blank(), assessment));
    }

    @PostMapping("/onward")
    Next consider(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable AssessmentId assessment,
            RedirectAttributes next) {
        return saving.of(
                form,
                assessment,
                new Saving.Done("Recorded.", AssessmentPages.ONWARD, next),
                () -> onward.consider(AssessmentForms.onward(form, key, assessment)),
                wrong -> pages.onward(frame, wrong, assessment));
    }

    @GetMapping("/closing")
    Shown<ClosingPage> closing(Frame frame, @PathVariable AssessmentId assessment) {
        return access.show(SCREEN, () -> pages.closing(frame, Form.blank(), assessment));
    }

    @PostMapping("/closing")
    Next close(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            RedirectAttributes next) {
        return saving.of(
                form,
                assessment,
                new Saving.Done("The assessment is closed.", AssessmentPages.CLOSING, next),
                () ->
                        onward.close(
                                AssessmentForms.closing(form, key, assessment, version.number())),
                wrong -> pages.closing(frame, wrong, assessment));
    }
}
