package org.waymark.support.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.requests.CommandKey;
import org.waymark.support.ChangeCoordinator;
import org.waymark.support.ContinuePlan;
import org.waymark.support.EndPlan;
import org.waymark.support.PlanEnds;
import org.waymark.support.PlanQuery;
import org.waymark.support.PlanView;
import org.waymark.support.SharePlan;
import org.waymark.support.SupportPlanId;
import org.waymark.support.SupportedChild;
import org.waymark.web.NotFound;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Support plans")
class PlansApi {
    private final Access access;
    private final PlanQuery query;
    private final org.waymark.support.Plans commands;
    private final PlanEnds ends;

    PlansApi(Access access, PlanQuery query, org.waymark.support.Plans commands, PlanEnds ends) {
        this.access = access;
        this.query = query;
        this.commands = commands;
        this.ends = ends;
    }

    @Operation(
            summary = "The plans of a file",
            description = "The open one first, as far as you may see them.")
    @GetMapping("/files/{reference}/support-plans")
    Shown<Plans> plans(@PathVariable String reference) {
        return access.show(
                "support.file",
                () -> {
                    var child = query.file(of(reference)).child();
                    return new Plans(child, query.of(child.id()));
                });
    }

    /** The plans of one child. */
    record Plans(SupportedChild child, List<PlanQuery.Line> plans)
            implements org.waymark.access.ShowsChildren {
        @Override
        @com.fasterxml.jackson.annotation.JsonIgnore
        public java.util.Collection<org.waymark.casefile.ChildId> childrenShown() {
            return List.of(child.id());
        }
    }

    @Operation(
            summary = "Open a support plan",
            description =
                    "Children's social care that holds the file; one open plan a child. The coordinator may be of any agency.")
    @PostMapping("/files/{reference}/support-plans")
    @ResponseStatus(HttpStatus.CREATED)
    Made open(
            @PathVariable String reference,
            @RequestBody SupportBodies.Opening body,
            CommandKey key) {
        var child =
                access.show(
                                "support.file",
                                () -> new Plans(query.toOpen(of(reference)).child(), List.of()))
                        .content()
                        .child();
        var plan = commands.open(body.command(key, child.id()));
        return Made.of(plan, "/api/v1/support-plans/" + plan);
    }

    @Operation(
            summary = "A support plan",
            description =
                    "Every item for its readers: therapy and sexual health never for police or education.")
    @GetMapping("/support-plans/{plan}")
    Shown<PlanView> plan(@PathVariable SupportPlanId plan) {
        return access.show("support.plan", () -> query.get(plan));
    }

    @Operation(
            summary = "Share the plan",
            description =
                    "With a person or team whose role may read plans; it stands in the sharing record.")
    @PostMapping("/support-plans/{plan}/members")
    @ResponseStatus(HttpStatus.CREATED)
    Made membersPlan(
            @PathVariable SupportPlanId plan,
            @RequestBody SupportBodies.Sharing body,
            CommandKey key) {
        commands.share(new SharePlan(key, plan, SupportBodies.Who.of(body.who()), body.why()));
        return Made.of(plan, "/api/v1/support-plans/" + plan);
    }

    @Operation(summary = "Change who coordinates", description = "One named person of any agency.")
    @PostMapping("/support-plans/{plan}/coordinator")
    Made coordinatorPlan(
            @PathVariable SupportPlanId plan,
            @RequestBody SupportBodies.Coordinator body,
            CommandKey key,
            Version version) {
        commands.changeCoordinator(
                new ChangeCoordinator(
                        key, plan, version.number(), SupportBodies.Who.of(body.coordinator())));
        return Made.of(plan, "/api/v1/support-plans/" + plan);
    }

    @Operation(summary = "End the plan", description = "Every action is done or stopped first.")
    @PostMapping("/support-plans/{plan}/end")
    Made endPlan(
            @PathVariable SupportPlanId plan,
            @RequestBody SupportBodies.Ending body,
            CommandKey key,
            Version version) {
        ends.end(new EndPlan(key, plan, version.number(), body.reason(), body.words()));
        return Made.of(plan, "/api/v1/support-plans/" + plan);
    }

    @Operation(
            summary = "The plan goes on after 18",
            description = "From the 18th birthday, on the basis that the young adult agreed to.")
    @PostMapping("/support-plans/{plan}/continuation")
    Made continuationPlan(
            @PathVariable SupportPlanId plan,
            @RequestBody SupportBodies.Continuation body,
            CommandKey key,
            Version version) {
        ends.goOn(
                new ContinuePlan(
                        key,
                        plan,
                        version.number(),
                        body.basis(),
                        SupportBodies.Who.of(body.coordinator())));
        return Made.of(plan, "/api/v1/support-plans/" + plan);
    }

    private static CaseReference of(String reference) {
        if (!CaseReference.isReference(reference)) throw new NotFound();
        return new CaseReference(reference);
    }
}
