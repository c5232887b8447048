package org.waymark.assessment.web;

import java.util.function.Supplier;
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
import org.waymark.assessment.Authorisations;
import org.waymark.assessment.LeadWorkers;
import org.waymark.assessment.SetReviewDate;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The overview of an assessment, who leads it, and a manager's authorisation. */
@Controller
@RequestMapping("/assessments/{assessment}")
class AssessmentController {
    private final Access access;
    private final AssessmentPages pages;
    private final LeadWorkers leads;
    private final Authorisations authorisations;

    AssessmentController(
            Access access,
            AssessmentPages pages,
            LeadWorkers leads,
            Authorisations authorisations) {
        this.access = access;
        this.pages = pages;
        this.leads = leads;
        this.authorisations = authorisations;
    }

    @GetMapping
    Shown<AssessmentPage> overview(Frame frame, @PathVariable AssessmentId assessment) {
        return access.show("assessment", () -> pages.overview(frame, assessment));
    }

    @GetMapping("/domains/{domain}")
    Shown<DomainPage> domain(
            Frame frame, @PathVariable AssessmentId assessment, @PathVariable String domain) {
        return access.show("assessment.domain", () -> pages.domain(frame, assessment, domain));
    }

    @GetMapping("/worker")
    Shown<WorkerPage> worker(Frame frame, @PathVariable AssessmentId assessment) {
        return access.show("assessment", () -> pages.worker(frame, Form.blank(), assessment));
    }

    @PostMapping("/worker")
    Next allocate(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            RedirectAttributes next) {
        return worker(
                frame,
                form,
                assessment,
                () -> {
                    leads.allocate(AssessmentForms.worker(form, key, assessment, version.number()));
                    Flashes.success(next, "The assessment is on their list now.");
                    return "/assessments/" + assessment;
                });
    }

    @PostMapping("/review-date")
    Next review(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            RedirectAttributes next) {
        return worker(
                frame,
                form,
                assessment,
                () -> {
                    var on = form.date("on").exact().orElse(null);
                    leads.setReview(new SetReviewDate(key, assessment, version.number(), on));
                    Flashes.success(next, "The date is set.");
                    return "/assessments/" + assessment;
                });
    }

    private Next worker(Frame frame, Form form, AssessmentId assessment, Supplier<String> act) {
        return Next.after(
                form,
                act,
                wrong -> access.show("assessment", () -> pages.worker(frame, wrong, assessment)));
    }

    @GetMapping("/authorisation")
    Shown<AuthorisationPage> authorisation(Frame frame, @PathVariable AssessmentId assessment) {
        return access.show(
                "assessment", () -> pages.authorisation(frame, Form.blank(), assessment));
    }

    @PostMapping("/send")
    Next send(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            RedirectAttributes next) {
        return answer(
                frame,
                form,
                assessment,
                () -> {
                    authorisations.send(key, assessment, version.number());
                    Flashes.success(next, "Sent. The managers of the team have it on their lists.");
                    return "/assessments/" + assessment;
                });
    }

    @PostMapping("/authorise")
    Next authorise(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            RedirectAttributes next) {
        return answer(
                frame,
                form,
                assessment,
                () -> {
                    authorisations.authorise(
                            key, assessment, version.number(), Ticked.text(form, "lateReason"));
                    pages.sent(assessment, AssessmentPages.RETURN);
                    Flashes.success(next, "Authorised.");
                    return "/assessments/" + assessment;
                });
    }

    @PostMapping("/return")
    Next giveBack(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            RedirectAttributes next) {
        return answer(
                frame,
                form,
                assessment,
                () -> {
                    authorisations.giveBack(
                            key, assessment, version.number(), Ticked.text(form, "words"));
                    pages.sent(assessment, AssessmentPages.RETURN);
                    Flashes.success(next, "Returned, with what should change.");
                    return "/assessments/" + assessment;
                });
    }

    private Next answer(Frame frame, Form form, AssessmentId assessment, Supplier<String> act) {
        return Next.after(
                form,
                act,
                wrong ->
                        access.show(
                                "assessment", () -> pages.authorisation(frame, wrong, assessment)));
    }
}
