package org.waymark.protection.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
import org.waymark.casefile.CaseReference;
import org.waymark.protection.NeedPlanId;
import org.waymark.protection.NeedPlans;
import org.waymark.protection.ReviewNeedPlan;
import org.waymark.protection.StartNeedPlan;
import org.waymark.protection.reading.NeedPlan;
import org.waymark.protection.reading.Plans;
import org.waymark.protection.reading.Subjects;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Plans")
class NeedPlansApi {
    private static final String PATH = "/api/v1/child-in-need-plans/";

    private final Access access;
    private final Subjects subjects;
    private final Plans plans;
    private final NeedPlans commands;

    NeedPlansApi(Access access, Subjects subjects, Plans plans, NeedPlans commands) {
        this.access = access;
        this.subjects = subjects;
        this.plans = plans;
        this.commands = commands;
    }

    @Schema(
            example =
                    "{\"startedOn\": \"2026-11-24\", \"aim\": \"She is back at school and feels safe there.\"}")
    record StartBody(
            @Schema(description = "Today where it is left out") @Nullable LocalDate startedOn,
            @Nullable String aim) {}

    @Operation(
            summary = "Start a child in need plan",
            description = "Never on the days of a child protection plan.")
    @PostMapping("/files/{reference}/child-in-need-plans")
    @ResponseStatus(HttpStatus.CREATED)
    Made start(@PathVariable CaseReference reference, CommandKey key, @RequestBody StartBody body) {
        var child = subjects.toPlan(reference).id();
        return made(commands.start(new StartNeedPlan(key, child, body.startedOn(), body.aim())));
    }

    @Operation(
            summary = "Read the dates of a child in need plan",
            description = "With its reviews. Its ETag goes with a review.")
    @GetMapping("/child-in-need-plans/{needPlan}")
    Shown<NeedPlan> read(@PathVariable NeedPlanId needPlan) {
        return access.show("child-in-need-plan", () -> plans.get(needPlan));
    }

    @Schema(
            example =
                    "{\"heldOn\": \"2026-11-24\", \"words\": \"She goes to school every day.\", \"goesOn\": true}")
    record ReviewBody(
            @Schema(description = "Today where it is left out") @Nullable LocalDate heldOn,
            @Nullable String words,
            @Schema(description = "False: the plan ends on that day") @Nullable Boolean goesOn) {}

    @Operation(
            summary = "Review a child in need plan",
            description = "It goes on, or ends with this review. Needs If-Match.")
    @PostMapping("/child-in-need-plans/{needPlan}/reviews")
    Made review(
            @PathVariable NeedPlanId needPlan,
            CommandKey key,
            Version version,
            @RequestBody ReviewBody body) {
        commands.review(
                new ReviewNeedPlan(
                        key,
                        needPlan,
                        version.number(),
                        body.heldOn(),
                        body.words(),
                        body.goesOn()));
        return made(needPlan);
    }

    private static Made made(NeedPlanId plan) {
        return Made.of(plan, PATH + plan);
    }
}
