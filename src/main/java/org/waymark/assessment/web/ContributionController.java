package org.waymark.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.ContributionId;
import org.waymark.assessment.ContributionQueries;
import org.waymark.assessment.Contributions;
import org.waymark.people.Practitioners;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Asking agencies what they know, and their answers. */
@Controller("assessmentContributionController")
class ContributionController {
    private static final String GIVE = "contribution";

    private final Access access;
    private final AssessmentPages pages;
    private final Contributions contributions;
    private final ContributionQueries queries;
    private final Practitioners practitioners;
    private final KeptForms kept;

    ContributionController(
            Access access,
            AssessmentPages pages,
            Contributions contributions,
            ContributionQueries queries,
            Practitioners practitioners,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.contributions = contributions;
        this.queries = queries;
        this.practitioners = practitioners;
        this.kept = kept;
    }

    @GetMapping("/assessments/{assessment}/contributions")
    Shown<ContributionsPage> contributions(Frame frame, @PathVariable AssessmentId assessment) {
        return access.show(
                "assessment.contributions",
                () -> pages.contributions(frame, Form.blank(), assessment));
    }

    @PostMapping("/assessments/{assessment}/contributions")
    Next ask(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable AssessmentId assessment,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    contributions.ask(AssessmentForms.ask(form, key, assessment, practitioners));
                    pages.sent(assessment, AssessmentPages.ASK);
                    Flashes.success(
                            next, "Asked. They see the child's name and your question only.");
                    return "/assessments/" + assessment + "/contributions";
                },
                wrong ->
                        access.show(
                                "assessment.contributions",
                                () -> pages.contributions(frame, wrong, assessment)));
    }

    @PostMapping("/assessments/{assessment}/contributions/read")
    Next read(CommandKey key, @PathVariable AssessmentId assessment, RedirectAttributes next) {
        contributions.read(key, assessment);
        Flashes.success(next, "Marked as read.");
        return Next.to("/assessments/" + assessment + "/contributions");
    }

    @GetMapping("/contributions/{contribution}")
    Shown<ContributionPage> contribution(Frame frame, @PathVariable ContributionId contribution) {
        return access.show("contribution", () -> page(frame, Form.blank(), contribution));
    }

    @PostMapping("/contributions/{contribution}")
    Next give(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable ContributionId contribution,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    contributions.give(
                            AssessmentForms.give(form, key, contribution, version.number()));
                    pages.sent(contribution, GIVE);
                    Flashes.success(
                            next, "Sent to the person who asked. It stays here to be read.");
                    return "/contributions/" + contribution;
                },
                wrong -> access.show("contribution", () -> page(frame, wrong, contribution)));
    }

    private ContributionPage page(Frame frame, Form form, ContributionId id) {
        return new ContributionPage(
                frame, kept.of(form, Form.blank(), id.value(), GIVE), queries.get(id));
    }
}
