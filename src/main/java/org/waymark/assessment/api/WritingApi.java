package org.waymark.assessment.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
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
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.AssessmentQueries;
import org.waymark.assessment.AssessmentView;
import org.waymark.assessment.Conclusions;
import org.waymark.assessment.Consents;
import org.waymark.assessment.Hearings;
import org.waymark.assessment.OnwardReferrals;
import org.waymark.assessment.Part;
import org.waymark.assessment.Visits;
import org.waymark.assessment.Writing;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;
import org.waymark.web.NotFound;

@RestController("assessmentWritingApi")
@RequestMapping("/api/v1")
@Tag(name = "Assessments")
class WritingApi {
    private static final String ONE = "/assessments/{assessment}";

    private final Access access;
    private final AssessmentQueries queries;
    private final Writing writing;
    private final Visits visits;
    private final Consents consents;
    private final Hearings hearings;
    private final Conclusions conclusions;
    private final OnwardReferrals onward;

    WritingApi(
            Access access,
            AssessmentQueries queries,
            Writing writing,
            Visits visits,
            Consents consents,
            Hearings hearings,
            Conclusions conclusions,
            OnwardReferrals onward) {
        this.access = access;
        this.queries = queries;
        this.writing = writing;
        this.visits = visits;
        this.consents = consents;
        this.hearings = hearings;
        this.conclusions = conclusions;
        this.onward = onward;
    }

    /**
     * One dimension with every saving of it, the latest first.
     *
     * @param version the number of the latest; 0 where there is none
     */
    record PartView(
            @JsonIgnore ChildId child, Part part, int version, List<AssessmentView.Text> texts)
            implements ShowsChildren, Versioned {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of(child);
        }

        @Override
        public Version etagVersion() {
            return new Version(version);
        }
    }

    @Operation(
            summary = "Read one dimension with its history",
            description =
                    "`part` is a dimension such as `health` or `ensuring-safety`. The ETag is the number of the latest text and goes with the next saving.")
    @GetMapping(ONE + "/parts/{part}")
    Shown<PartView> part(@PathVariable AssessmentId assessment, @PathVariable String part) {
        return access.show(
                "assessment.part",
                () -> {
                    var head = queries.head(assessment);
                    var texts = queries.history(assessment, of(part));
                    var version = texts.isEmpty() ? 0 : texts.getFirst().number();
                    return new PartView(head.child(), of(part), version, texts);
                });
    }

    @Operation(
            summary = "Save one dimension",
            description =
                    "Over the text that the writer had before them (If-Match). 409 where somebody else saved meanwhile: nothing is lost, read both and save again.")
    @PostMapping(ONE + "/parts/{part}")
    Made write(
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            @PathVariable String part,
            @RequestBody Bodies.Text b) {
        var id = writing.write(b.command(key, assessment, of(part), version.number()));
        return Made.of(id, "/api/v1/assessments/" + assessment + "/parts/" + part);
    }

    @Operation(
            summary = "Record when the child was seen, and seen alone",
            description = "Or that they were not, and why.")
    @PostMapping(ONE + "/visits")
    @ResponseStatus(HttpStatus.CREATED)
    Made visit(CommandKey key, @PathVariable AssessmentId assessment, @RequestBody Bodies.Visit b) {
        var id = visits.record(b.command(key, assessment));
        return Made.of(id, "/api/v1/assessments/" + assessment);
    }

    @Operation(
            summary = "Look at consent again",
            description =
                    "With threats to the family (guide ¶6). Decides nothing about an offence; where one is possible and the police are not told, a task asks for it.")
    @PostMapping(ONE + "/consent")
    @ResponseStatus(HttpStatus.CREATED)
    Made consent(
            CommandKey key, @PathVariable AssessmentId assessment, @RequestBody Bodies.Consent b) {
        var id = consents.consider(b.command(key, assessment));
        return Made.of(id, "/api/v1/assessments/" + assessment);
    }

    @Operation(
            summary = "Record the child's wishes and feelings",
            description =
                    "Known, not yet with a reason, or not yet and urgent, which opens a task (guide ¶11).")
    @PostMapping(ONE + "/wishes")
    Made wishes(
            CommandKey key, @PathVariable AssessmentId assessment, @RequestBody Bodies.Heard b) {
        hearings.hear(b.command(key, assessment));
        return AssessmentsApi.made(assessment);
    }

    @Operation(
            summary = "Conclude",
            description =
                    "On significant harm and on need, with reasons and census factors. The child is heard first, unless there is significant harm; that asks for a strategy discussion at once.")
    @PostMapping(ONE + "/conclusion")
    Made conclude(
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            @RequestBody Bodies.Concluded b) {
        conclusions.conclude(b.command(key, assessment, version.number()));
        return AssessmentsApi.made(assessment);
    }

    @Operation(
            summary = "Consider an onward referral",
            description = "Sent, or why not (guide ¶12).")
    @PostMapping(ONE + "/onward-referrals")
    @ResponseStatus(HttpStatus.CREATED)
    Made onward(
            CommandKey key,
            @PathVariable AssessmentId assessment,
            @RequestBody Bodies.Considered b) {
        var id = onward.consider(b.command(key, assessment));
        return Made.of(id, "/api/v1/assessments/" + assessment);
    }

    @Operation(
            summary = "Close an authorised assessment",
            description =
                    "With the census's reason. A child who is not in need is not let go before onward referral was considered.")
    @PostMapping(ONE + "/closing")
    Made close(
            CommandKey key,
            Version version,
            @PathVariable AssessmentId assessment,
            @RequestBody Bodies.Closed b) {
        onward.close(b.command(key, assessment, version.number()));
        return AssessmentsApi.made(assessment);
    }

    private static Part of(String part) {
        return Part.of(part).orElseThrow(NotFound::new);
    }
}
