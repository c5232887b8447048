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
import org.waymark.assessment.Part;
import org.waymark.assessment.Writing;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** One dimension, saved over what the writer had before them. */
@Controller("assessmentPartController")
@RequestMapping("/assessments/{assessment}/parts/{part}")
class PartController {
    private static final String SCREEN = "assessment.part";

    private final Access access;
    private final AssessmentPages pages;
    private final Writing writing;

    PartController(Access access, AssessmentPages pages, Writing writing) {
        this.access = access;
        this.pages = pages;
        this.writing = writing;
    }

    @GetMapping
    Shown<PartPage> part(
            Frame frame, @PathVariable AssessmentId assessment, @PathVariable String part) {
        return access.show(SCREEN, () -> pages.part(frame, Form.blank(), assessment, part));
    }

    @PostMapping
    Next write(
            Frame frame,
            Form typed,
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            @PathVariable String part,
            RedirectAttributes next) {
        var form = typed.with("over", Integer.toString(version.number()));
        return Next.after(
                form,
                () -> write(form, key, version, assessment, AssessmentPages.part(part), next),
                wrong -> access.show(SCREEN, () -> pages.part(frame, wrong, assessment, part)));
    }

    private String write(
            Form form,
            CommandKey key,
            Version version,
            AssessmentId assessment,
            Part part,
            RedirectAttributes next) {
        writing.write(AssessmentForms.part(form, key, assessment, part, version.number()));
        pages.sent(assessment, part.draft());
        Flashes.success(next, part.words() + ": saved.");
        var after = part.next();
        return "/assessments/"
                + assessment
                + (form.is("act", "next") && after != null
                        ? "/parts/" + after.slug()
                        : "/domains/" + part.domain().slug());
    }

    /**
     * Somebody else was first: both texts in the fields, for whoever came second to read and save.
     */
    @PostMapping(params = "act=both")
    Next both(
            Frame frame,
            Form form,
            @PathVariable AssessmentId assessment,
            @PathVariable String part) {
        return Next.show(access.show(SCREEN, () -> pages.both(frame, form, assessment, part)));
    }
}
