package org.waymark.assessment.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.ContributionId;
import org.waymark.assessment.ContributionQueries;
import org.waymark.assessment.ContributionView;
import org.waymark.assessment.Contributions;
import org.waymark.requests.CommandKey;

@RestController("assessmentContributionsApi")
@RequestMapping("/api/v1")
@Tag(name = "Assessments")
class ContributionsApi {
    private final Access access;
    private final Contributions contributions;
    private final ContributionQueries queries;

    ContributionsApi(Access access, Contributions contributions, ContributionQueries queries) {
        this.access = access;
        this.contributions = contributions;
        this.queries = queries;
    }

    @Operation(
            summary = "Ask an agency what it knows",
            description =
                    "A person or a team of any agency. They get a task and see the child's name, the question and their own answer.")
    @PostMapping("/assessments/{assessment}/contributions")
    @ResponseStatus(HttpStatus.CREATED)
    Made ask(
            CommandKey key, @PathVariable AssessmentId assessment, @RequestBody Bodies.Question b) {
        var id = contributions.ask(b.command(key, assessment));
        return Made.of(id, "/api/v1/contributions/" + id);
    }

    @Operation(
            summary = "Mark what came as read",
            description = "Closes the task of whoever asked.")
    @PostMapping("/assessments/{assessment}/contributions/read")
    Made read(CommandKey key, @PathVariable AssessmentId assessment) {
        contributions.read(key, assessment);
        return AssessmentsApi.made(assessment);
    }

    @Operation(
            summary = "Read what an agency is asked",
            description = "For those who were asked and for those who assess.")
    @GetMapping("/contributions/{contribution}")
    Shown<ContributionView> contribution(@PathVariable ContributionId contribution) {
        return access.show("contribution", () -> queries.get(contribution));
    }

    @Operation(
            summary = "Say what one knows",
            description = "By the agency that was asked, in its own words. Needs If-Match.")
    @PostMapping("/contributions/{contribution}/answer")
    Made give(
            CommandKey key,
            Version version,
            @PathVariable ContributionId contribution,
            @RequestBody Bodies.Contributed b) {
        contributions.give(b.command(key, contribution, version.number()));
        return Made.of(contribution, "/api/v1/contributions/" + contribution);
    }
}
