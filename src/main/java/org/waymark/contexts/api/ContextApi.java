package org.waymark.contexts.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.contexts.ContextActionId;
import org.waymark.contexts.ContextCases;
import org.waymark.contexts.ContextCommand;
import org.waymark.contexts.ContextId;
import org.waymark.contexts.ContextLinkId;
import org.waymark.contexts.ContextLinks;
import org.waymark.contexts.ContextPlans;
import org.waymark.contexts.ContextQuery;
import org.waymark.contexts.ContextView;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Contexts",
        description = "Casework about a place, peer group, school or online space (guide ¶16)")
class ContextApi {
    static final String PATH = "/api/v1/contexts/";

    private final Access access;
    private final ContextQuery query;
    private final ContextCases cases;
    private final ContextPlans plans;
    private final ContextLinks links;

    ContextApi(
            Access access,
            ContextQuery query,
            ContextCases cases,
            ContextPlans plans,
            ContextLinks links) {
        this.access = access;
        this.query = query;
        this.cases = cases;
        this.plans = plans;
        this.links = links;
    }

    @Operation(
            summary = "The context cases you may read",
            description = "Those that go on, or those that are closed; by pages.")
    @GetMapping("/contexts")
    Shown<ContextQuery.Page> list(
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(required = false) @Nullable ContextId after) {
        return access.show("contexts", () -> query.mine(closed, after));
    }

    @Operation(
            summary = "Open a context case",
            description = "In children's social care, or by the panel coordinator.")
    @PostMapping("/contexts")
    @ResponseStatus(HttpStatus.CREATED)
    Made open(CommandKey key, @RequestBody ContextBodies.Open body) {
        var team = body.team();
        return made(
                cases.open(
                        new ContextCommand.Open(
                                key,
                                body.kind(),
                                body.title(),
                                body.place(),
                                body.why(),
                                team == null ? null : new TeamId(team),
                                body.reviewOn())));
    }

    @Operation(
            summary = "Read a context case",
            description =
                    "With the linked children whom you may see, and nothing of any other. Its ETag goes with reviews and closing.")
    @GetMapping("/contexts/{context}")
    Shown<ContextView> read(@PathVariable ContextId context) {
        return access.show("context", () -> query.get(context));
    }

    @Operation(
            summary = "One action for a context",
            description = "For its owner of any agency, who reads nothing else of the context.")
    @GetMapping("/context-actions/{contextAction}")
    Shown<ContextQuery.OneAction> action(@PathVariable ContextActionId contextAction) {
        return access.show("context.action", () -> query.action(contextAction));
    }

    @Operation(
            summary = "Record what became of an action",
            description = "By its owner, or those who run the context. Needs If-Match.")
    @PostMapping("/context-actions/{contextAction}")
    Made settle(
            @PathVariable ContextActionId contextAction,
            CommandKey key,
            Version version,
            @RequestBody ContextBodies.Settled body) {
        plans.settle(
                new ContextCommand.SettleAction(
                        key, contextAction, version.number(), body.state(), body.outcome()));
        return Made.of(contextAction, "/api/v1/context-actions/" + contextAction);
    }

    @Operation(
            summary = "What a child's file knows of a context case",
            description = "Its kind and whom to ask; the case itself only for its readers.")
    @GetMapping("/context-links/{contextLink}")
    Shown<ContextQuery.OneLink> link(@PathVariable ContextLinkId contextLink) {
        return access.show("context.link", () -> query.link(contextLink));
    }

    @Operation(
            summary = "End a child's link to a context case",
            description = "By those who run it and see the child. Needs If-Match.")
    @PostMapping("/context-links/{contextLink}/end")
    Made end(@PathVariable ContextLinkId contextLink, CommandKey key, Version version) {
        links.end(new ContextCommand.EndLink(key, contextLink, version.number()));
        return Made.of(contextLink, "/api/v1/context-links/" + contextLink);
    }

    static Made made(ContextId id) {
        return Made.of(id, PATH + id);
    }
}
