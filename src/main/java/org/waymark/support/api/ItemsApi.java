package org.waymark.support.api;

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
import org.waymark.requests.CommandKey;
import org.waymark.support.Needs;
import org.waymark.support.PlanActions;
import org.waymark.support.PlanQuery;
import org.waymark.support.PlanServices;
import org.waymark.support.Progress;
import org.waymark.support.ProtectedAddresses;
import org.waymark.support.SupportActionId;
import org.waymark.support.SupportActionView;
import org.waymark.support.SupportNeedId;
import org.waymark.support.SupportPlanId;
import org.waymark.support.SupportServiceId;
import org.waymark.support.UpdateAction;
import org.waymark.support.UpdateService;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Support plans")
class ItemsApi {
    private final Access access;
    private final PlanQuery query;
    private final Needs needs;
    private final PlanActions actions;
    private final PlanServices services;
    private final Progress progress;
    private final ProtectedAddresses protectedAddresses;

    ItemsApi(
            Access access,
            PlanQuery query,
            Needs needs,
            PlanActions actions,
            PlanServices services,
            Progress progress,
            ProtectedAddresses protectedAddresses) {
        this.access = access;
        this.query = query;
        this.needs = needs;
        this.actions = actions;
        this.services = services;
        this.progress = progress;
        this.protectedAddresses = protectedAddresses;
    }

    @Operation(
            summary = "Say what was considered",
            description =
                    "Earlier abuse, running away, gangs, trafficking, health and the family (guide ¶13, ¶15). Not known is an answer.")
    @PostMapping("/support-plans/{plan}/considerations")
    @ResponseStatus(HttpStatus.CREATED)
    Made considerationsPlan(
            @PathVariable SupportPlanId plan,
            @RequestBody SupportBodies.Considered body,
            CommandKey key) {
        progress.consider(key, plan, body.commands());
        return Made.of(plan, "/api/v1/support-plans/" + plan);
    }

    @Operation(
            summary = "Add a need",
            description = "With the outcome that is wanted, and who may read it.")
    @PostMapping("/support-plans/{plan}/needs")
    @ResponseStatus(HttpStatus.CREATED)
    Made needsPlan(
            @PathVariable SupportPlanId plan,
            @RequestBody SupportBodies.Need body,
            CommandKey key) {
        var need = needs.write(body.command(key, plan, null, 0));
        return Made.of(need, "/api/v1/support-plans/" + plan);
    }

    @Operation(
            summary = "Change a need",
            description = "Or take one from a return interview into the plan; its origin is kept.")
    @PostMapping("/support-needs/{supportNeed}")
    Made changeSupportneed(
            @PathVariable SupportNeedId supportNeed,
            @RequestBody SupportBodies.Need body,
            CommandKey key,
            Version version) {
        var plan = needs.planOf(supportNeed);
        needs.write(body.command(key, plan, supportNeed, version.number()));
        return Made.of(supportNeed, "/api/v1/support-plans/" + plan);
    }

    @Operation(
            summary = "Give an action",
            description = "To a person or team of any agency, or somebody outside by name.")
    @PostMapping("/support-plans/{plan}/actions")
    @ResponseStatus(HttpStatus.CREATED)
    Made actionsPlan(
            @PathVariable SupportPlanId plan,
            @RequestBody SupportBodies.Action body,
            CommandKey key) {
        var action = actions.give(body.command(key, plan));
        return Made.of(action, "/api/v1/support-actions/" + action);
    }

    @Operation(
            summary = "An action",
            description = "Whoever does it sees it, and nothing else of the plan.")
    @GetMapping("/support-actions/{supportAction}")
    Shown<SupportActionView> action(@PathVariable SupportActionId supportAction) {
        return access.show("support.action", () -> query.action(supportAction));
    }

    @Operation(
            summary = "Say where an action stands",
            description = "By the one who does it, their team or lead, or who leads the plan.")
    @PostMapping("/support-actions/{supportAction}")
    Made changeSupportaction(
            @PathVariable SupportActionId supportAction,
            @RequestBody SupportBodies.Standing body,
            CommandKey key,
            Version version) {
        actions.update(
                new UpdateAction(key, supportAction, version.number(), body.state(), body.words()));
        return Made.of(supportAction, "/api/v1/support-actions/" + supportAction);
    }

    @Operation(
            summary = "Offer a service",
            description =
                    "From the area's directory, or another. Agreeing to it is not consent to share.")
    @PostMapping("/support-plans/{plan}/services")
    @ResponseStatus(HttpStatus.CREATED)
    Made servicesPlan(
            @PathVariable SupportPlanId plan,
            @RequestBody SupportBodies.Service body,
            CommandKey key) {
        var service = services.offer(body.command(key, plan));
        return Made.of(service, "/api/v1/support-plans/" + plan);
    }

    @Operation(
            summary = "Say where a service stands",
            description = "Accepted, not taken up, waiting, started or ended, on a day.")
    @PostMapping("/support-services/{supportService}")
    Made changeSupportservice(
            @PathVariable SupportServiceId supportService,
            @RequestBody SupportBodies.ServiceStanding body,
            CommandKey key,
            Version version) {
        var plan = services.planOf(supportService);
        services.update(
                new UpdateService(
                        key,
                        supportService,
                        version.number(),
                        body.state(),
                        body.on(),
                        body.words()));
        return Made.of(supportService, "/api/v1/support-plans/" + plan);
    }

    @Operation(summary = "Record an agreement", description = "Not consent to share.")
    @PostMapping("/support-plans/{plan}/agreements")
    @ResponseStatus(HttpStatus.CREATED)
    Made agreementsPlan(
            @PathVariable SupportPlanId plan,
            @RequestBody SupportBodies.Agreement body,
            CommandKey key) {
        return new Made(
                progress.agree(body.command(key, plan)), "/api/v1/support-plans/" + plan, null);
    }

    @Operation(summary = "Record a measure", description = "By name and day; nothing is added up.")
    @PostMapping("/support-plans/{plan}/measures")
    @ResponseStatus(HttpStatus.CREATED)
    Made measuresPlan(
            @PathVariable SupportPlanId plan,
            @RequestBody SupportBodies.Measure body,
            CommandKey key) {
        return new Made(
                progress.measure(body.command(key, plan)), "/api/v1/support-plans/" + plan, null);
    }

    @Operation(
            summary = "Record a review",
            description = "By the coordinator or the social worker.")
    @PostMapping("/support-plans/{plan}/reviews")
    @ResponseStatus(HttpStatus.CREATED)
    Made reviewsPlan(
            @PathVariable SupportPlanId plan,
            @RequestBody SupportBodies.Review body,
            CommandKey key) {
        return new Made(
                progress.review(body.command(key, plan)), "/api/v1/support-plans/" + plan, null);
    }

    @Operation(
            summary = "Show a protected address",
            description = "A decision of children's social care, for an audience and until a day.")
    @PostMapping("/support-plans/{plan}/addresses")
    @ResponseStatus(HttpStatus.CREATED)
    Made addressesPlan(
            @PathVariable SupportPlanId plan,
            @RequestBody SupportBodies.Address body,
            CommandKey key) {
        return Made.of(
                protectedAddresses.show(body.command(key, plan)), "/api/v1/support-plans/" + plan);
    }
}
