package org.waymark.protection.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
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
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.ChangeProtectionPlan;
import org.waymark.protection.EndProtectionPlan;
import org.waymark.protection.PlanEnd;
import org.waymark.protection.PlanVisits;
import org.waymark.protection.ProtectionPlanId;
import org.waymark.protection.ProtectionPlans;
import org.waymark.protection.StartProtectionPlan;
import org.waymark.protection.reading.Plans;
import org.waymark.protection.reading.ProtectionPlan;
import org.waymark.protection.reading.Subjects;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Plans",
        description =
                "Child protection plans and child in need plans, which never overlap (guide ¶10)")
class PlansApi {
    private static final String PATH = "/api/v1/protection-plans/";

    private final Access access;
    private final Subjects subjects;
    private final Plans plans;
    private final ProtectionPlans commands;
    private final PlanVisits visits;

    PlansApi(
            Access access,
            Subjects subjects,
            Plans plans,
            ProtectionPlans commands,
            PlanVisits visits) {
        this.access = access;
        this.subjects = subjects;
        this.plans = plans;
        this.commands = commands;
        this.visits = visits;
    }

    /** A plan that a child brings from another area. */
    @Schema(
            example =
                    "{\"fromArea\": \"Westmere\", \"startedOn\": \"2026-11-24\", \"category\": \"SEXUAL\", \"earlierPlans\": 1, \"endNeedPlan\": true}")
    record StartBody(
            @Nullable String fromArea,
            @Nullable LocalDate startedOn,
            @Nullable AbuseCategory category,
            @Nullable Integer earlierPlans,
            @Schema(description = "Working days; the area's rule where it is left out")
                    @Nullable Integer visitEvery,
            @Schema(description = "A child in need plan that runs ends on that day")
                    @Nullable Boolean endNeedPlan) {}

    @Operation(
            summary = "Record a child protection plan from another area",
            description = "A plan that is made here starts with its initial conference.")
    @PostMapping("/files/{reference}/protection-plans")
    @ResponseStatus(HttpStatus.CREATED)
    Made start(@PathVariable CaseReference reference, CommandKey key, @RequestBody StartBody body) {
        var child = subjects.toPlan(reference).id();
        return made(
                commands.start(
                        new StartProtectionPlan(
                                key,
                                child,
                                body.startedOn(),
                                body.category(),
                                null,
                                null,
                                body.fromArea(),
                                body.visitEvery(),
                                body.earlierPlans(),
                                Boolean.TRUE.equals(body.endNeedPlan()))));
    }

    @Operation(
            summary = "Read a child protection plan",
            description =
                    "With its visits, for those who may see them. Its ETag goes with changes.")
    @GetMapping("/protection-plans/{protectionPlan}")
    Shown<ProtectionPlan> read(@PathVariable ProtectionPlanId protectionPlan) {
        return access.show("protection-plan", () -> plans.get(protectionPlan));
    }

    @Operation(
            summary = "Record a visit under the plan",
            description = "Only one at which the child was seen starts the clock of the next.")
    @PostMapping("/protection-plans/{protectionPlan}/visits")
    @ResponseStatus(HttpStatus.CREATED)
    Made visit(
            @PathVariable ProtectionPlanId protectionPlan,
            CommandKey key,
            @RequestBody Bodies.Visit body) {
        return Made.of(
                visits.visit(body.command(key, protectionPlan.value())), PATH + protectionPlan);
    }

    @Schema(example = "{\"category\": \"SEXUAL\", \"visitEvery\": 5}")
    record ChangeBody(
            @Schema(description = "As it is where it is left out") @Nullable AbuseCategory category,
            @Schema(description = "Working days; the area's rule where it is left out")
                    @Nullable Integer visitEvery) {}

    @Operation(
            summary = "Change the plan's category or its visits",
            description = "A new number of days counts from today. Needs If-Match.")
    @PostMapping("/protection-plans/{protectionPlan}/changes")
    Made change(
            @PathVariable ProtectionPlanId protectionPlan,
            CommandKey key,
            Version version,
            @RequestBody ChangeBody body) {
        commands.change(
                new ChangeProtectionPlan(
                        key,
                        protectionPlan,
                        version.number(),
                        body.category(),
                        body.visitEvery(),
                        null));
        return made(protectionPlan);
    }

    @Schema(
            example =
                    "{\"how\": \"OTHER_AREA\", \"endedOn\": \"2026-11-24\", \"reason\": \"Westmere held its conference today.\"}")
    record EndBody(
            @Nullable PlanEnd how,
            @Schema(description = "The review conference that decided it")
                    @Nullable UUID conference,
            @Nullable LocalDate endedOn,
            @Nullable String reason,
            @Schema(description = "Whether a child in need plan starts on that day")
                    @Nullable Boolean needPlan) {}

    @Operation(
            summary = "End the plan",
            description =
                    "By a review conference, or because the child moved to another area, turned 18 or died. Needs If-Match.")
    @PostMapping("/protection-plans/{protectionPlan}/end")
    Made end(
            @PathVariable ProtectionPlanId protectionPlan,
            CommandKey key,
            Version version,
            @RequestBody EndBody body) {
        commands.end(
                new EndProtectionPlan(
                        key,
                        protectionPlan,
                        version.number(),
                        body.endedOn(),
                        body.how(),
                        body.conference(),
                        body.reason(),
                        Boolean.TRUE.equals(body.needPlan())));
        return made(protectionPlan);
    }

    private static Made made(ProtectionPlanId plan) {
        return Made.of(plan, PATH + plan);
    }
}
