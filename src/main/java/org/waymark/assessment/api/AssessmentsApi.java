package org.waymark.assessment.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.AssessmentQueries;
import org.waymark.assessment.AssessmentView;
import org.waymark.assessment.Assessments;
import org.waymark.assessment.Authorisations;
import org.waymark.assessment.LeadWorkers;
import org.waymark.assessment.OpenAssessment;
import org.waymark.assessment.QueueQuery;
import org.waymark.assessment.QueueView;
import org.waymark.assessment.SetReviewDate;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.requests.CommandKey;
import org.waymark.web.NotFound;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Assessments",
        description = "Assessments under section 17, from opening to closing (guide ¶9, 11 and 12)")
class AssessmentsApi {
    private static final String ONE = "/assessments/{assessment}";

    private final Access access;
    private final Proofs proofs;
    private final CaseFiles files;
    private final Assessments assessments;
    private final LeadWorkers leads;
    private final Authorisations authorisations;
    private final AssessmentQueries queries;
    private final QueueQuery queue;

    AssessmentsApi(
            Access access,
            Proofs proofs,
            CaseFiles files,
            Assessments assessments,
            LeadWorkers leads,
            Authorisations authorisations,
            AssessmentQueries queries,
            QueueQuery queue) {
        this.access = access;
        this.proofs = proofs;
        this.files = files;
        this.assessments = assessments;
        this.leads = leads;
        this.authorisations = authorisations;
        this.queries = queries;
        this.queue = queue;
    }

    @Operation(
            summary = "The assessments of one's teams",
            description =
                    "What waits for a manager, what is being written by due date, and how many each worker has. Page on with `after`.")
    @GetMapping("/assessments")
    Shown<QueueView> queue(@RequestParam(required = false) @Nullable AssessmentId after) {
        return access.show("assessments", () -> queue.mine(after));
    }

    @Operation(
            summary = "Read an assessment",
            description =
                    "All of it, as far as the reader may see it, with what is missing before it can be sent. Its ETag goes with changes.")
    @GetMapping(ONE)
    Shown<AssessmentView> read(@PathVariable AssessmentId assessment) {
        return access.show("assessment", () -> queries.get(assessment));
    }

    @Operation(
            summary = "Open an assessment",
            description =
                    "By a qualified social worker. A decision on a referral for section 17 opens one by itself. 409 where one runs already.")
    @PostMapping("/files/{reference}/assessments")
    @ResponseStatus(HttpStatus.CREATED)
    Made open(
            CommandKey key, @PathVariable CaseReference reference, @RequestBody Bodies.Opening b) {
        proofs.assessor();
        proofs.qualifiedSocialWorker();
        var child = files.visible(reference).orElseThrow(NotFound::new);
        return made(assessments.open(new OpenAssessment(key, child, b.why())));
    }

    @Operation(
            summary = "Say who leads it",
            description =
                    "By a manager or a qualified social worker. A lead who is not a qualified social worker needs one who oversees it.")
    @PostMapping(ONE + "/worker")
    Made allocate(
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            @RequestBody Bodies.Worker b) {
        leads.allocate(b.command(key, assessment, version.number()));
        return made(assessment);
    }

    @Operation(
            summary = "Hand over all of a worker's assessments",
            description = "By a manager, when somebody is away.")
    @PostMapping("/assessments/hand-over")
    Made handOver(CommandKey key, @RequestBody Bodies.HandOver b) {
        leads.handOver(b.command(key));
        return Made.of(Objects.requireNonNull(b.to()), "/api/v1/assessments");
    }

    @Operation(
            summary = "Set a shorter date",
            description = "By a manager, to fit the child; not after the 45 working days.")
    @PostMapping(ONE + "/review-date")
    Made review(
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            @RequestBody Bodies.Review b) {
        leads.setReview(new SetReviewDate(key, assessment, version.number(), b.on()));
        return made(assessment);
    }

    @Operation(
            summary = "Send for authorisation",
            description =
                    "By a qualified social worker. 422 names everything that is missing, each with its field.")
    @PostMapping(ONE + "/send")
    Made send(CommandKey key, Version version, @PathVariable AssessmentId assessment) {
        authorisations.send(key, assessment, version.number());
        return made(assessment);
    }

    @Operation(
            summary = "Authorise",
            description =
                    "By a manager other than who leads or sent it. After the 45 working days with a reason.")
    @PostMapping(ONE + "/authorise")
    Made authorise(
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            @RequestBody Bodies.Authorised b) {
        authorisations.authorise(key, assessment, version.number(), b.lateReason());
        return made(assessment);
    }

    @Operation(
            summary = "Return with what should change",
            description = "By a manager, who does not rewrite what others wrote.")
    @PostMapping(ONE + "/return")
    Made giveBack(
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            @RequestBody Bodies.Returned b) {
        authorisations.giveBack(key, assessment, version.number(), b.words());
        return made(assessment);
    }

    static Made made(AssessmentId id) {
        return Made.of(id, "/api/v1/assessments/" + id);
    }
}
