package org.waymark.assessment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.AssessmentSummaries;
import org.waymark.assessment.Assessments;
import org.waymark.assessment.LeadWorkers;
import org.waymark.assessment.OpenAssessment;
import org.waymark.assessment.QueueQuery;
import org.waymark.casefile.CaseReference;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The queue of a team, and the assessments of one child. */
@Controller("assessmentQueueController")
class QueueController {
    private static final String OPEN = "assessment-open";

    private final Access access;
    private final Proofs proofs;
    private final QueueQuery queue;
    private final LeadWorkers leads;
    private final Assessments assessments;
    private final AssessmentSummaries summaries;
    private final WholeFiles openTo;
    private final KeptForms kept;
    private final AssessmentPages pages;

    QueueController(
            Access access,
            Proofs proofs,
            QueueQuery queue,
            LeadWorkers leads,
            Assessments assessments,
            AssessmentSummaries summaries,
            WholeFiles openTo,
            KeptForms kept,
            AssessmentPages pages) {
        this.access = access;
        this.proofs = proofs;
        this.queue = queue;
        this.leads = leads;
        this.assessments = assessments;
        this.summaries = summaries;
        this.openTo = openTo;
        this.kept = kept;
        this.pages = pages;
    }

    @GetMapping("/assessments")
    Shown<AssessmentsPage> queue(
            Frame frame, @RequestParam(required = false) @Nullable AssessmentId after) {
        return access.show("assessments", () -> page(frame, Form.blank(), after));
    }

    /** All of a worker's, when they are away. */
    @PostMapping("/assessments/hand-over")
    Next handOver(Frame frame, Form form, CommandKey key, RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var n = leads.handOver(AssessmentForms.handOver(form, key));
                    Flashes.success(
                            next,
                            n == 1
                                    ? "One assessment was handed over."
                                    : n + " assessments were handed over.");
                    return "/assessments";
                },
                wrong -> access.show("assessments", () -> page(frame, wrong, null)));
    }

    private AssessmentsPage page(Frame frame, Form form, @Nullable AssessmentId after) {
        return new AssessmentsPage(
                frame, form, queue.mine(after), CurrentPractitioner.get().is(Role.TEAM_MANAGER));
    }

    @GetMapping("/files/{reference}/assessments")
    Shown<FileAssessmentsPage> ofFile(Frame frame, @PathVariable CaseReference reference) {
        return access.show("file.assessments", () -> ofFile(frame, Form.blank(), reference));
    }

    @PostMapping("/files/{reference}/assessments")
    Next open(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    proofs.assessor();
                    proofs.qualifiedSocialWorker();
                    var child = openTo.child(reference);
                    var id =
                            assessments.open(
                                    new OpenAssessment(key, child, Ticked.text(form, "why")));
                    pages.sent(child, OPEN);
                    Flashes.success(next, "The assessment is open.");
                    return "/assessments/" + id;
                },
                wrong -> access.show("file.assessments", () -> ofFile(frame, wrong, reference)));
    }

    private FileAssessmentsPage ofFile(Frame frame, Form sent, CaseReference reference) {
        var file = openTo.file(reference);
        var all = summaries.of(file.together());
        var runs = all.stream().anyMatch(a -> !a.state().isAuthorised());
        return new FileAssessmentsPage(
                frame,
                kept.of(sent, Form.blank(), file.child().value(), OPEN),
                file,
                all,
                !runs && proofs.isAssessor() && proofs.isQualifiedSocialWorker());
    }
}
