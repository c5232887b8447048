package org.waymark.missing.api;

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
import org.waymark.missing.ActionId;
import org.waymark.missing.ActionView;
import org.waymark.missing.CompleteAction;
import org.waymark.missing.FactId;
import org.waymark.missing.Facts;
import org.waymark.missing.HandedOnQueries;
import org.waymark.missing.ReturnActions;
import org.waymark.missing.ReturnInterviewId;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Return interviews")
class FactsApi {
    private static final String FACTS = "/return-interviews/{interview}/facts";

    private final Access access;
    private final Facts facts;
    private final ReturnActions actions;
    private final HandedOnQueries handedOn;

    FactsApi(Access access, Facts facts, ReturnActions actions, HandedOnQueries handedOn) {
        this.access = access;
        this.facts = facts;
        this.actions = actions;
        this.handedOn = handedOn;
    }

    @Operation(summary = "Add a fact to a return interview that was held")
    @PostMapping(FACTS)
    @ResponseStatus(HttpStatus.CREATED)
    Made add(
            @PathVariable ReturnInterviewId interview,
            @RequestBody InterviewBodies.Fact body,
            CommandKey key) {
        return Made.of(facts.add(body.command(key, interview)), path(interview));
    }

    @Operation(
            summary = "Take one fact over",
            description =
                    "As an indicator, a support need or information for the police. The origin is kept (R-09).")
    @PostMapping(FACTS + "/{fact}/promotions")
    @ResponseStatus(HttpStatus.CREATED)
    Made promote(
            @PathVariable ReturnInterviewId interview,
            @PathVariable FactId fact,
            @RequestBody InterviewBodies.Promotion body,
            CommandKey key) {
        var id = facts.promote(body.command(key, interview, fact));
        return new Made(id, path(interview), null);
    }

    @Operation(
            summary = "Give support or prevention to somebody",
            description = "A person or a team of any agency, by a day. They see only these words.")
    @PostMapping(FACTS + "/{fact}/actions")
    @ResponseStatus(HttpStatus.CREATED)
    Made give(
            @PathVariable ReturnInterviewId interview,
            @PathVariable FactId fact,
            @RequestBody InterviewBodies.Action body,
            CommandKey key) {
        var id = actions.give(body.command(key, interview, fact));
        return Made.of(id, "/api/v1/missing-actions/" + id);
    }

    @Operation(summary = "Something to do for a child after an episode")
    @GetMapping("/missing-actions/{action}")
    Shown<ActionView> action(@PathVariable ActionId action) {
        return access.show("missing.action", () -> handedOn.action(action));
    }

    @Operation(summary = "It is done")
    @PostMapping("/missing-actions/{action}/done")
    Made done(
            @PathVariable ActionId action,
            @RequestBody InterviewBodies.Outcome body,
            CommandKey key,
            Version version) {
        actions.complete(new CompleteAction(key, action, version.number(), body.outcome()));
        return Made.of(action, "/api/v1/missing-actions/" + action);
    }

    private static String path(ReturnInterviewId interview) {
        return "/api/v1/return-interviews/" + interview;
    }
}
