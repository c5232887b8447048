package org.waymark.contexts.disruption.api;

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
import org.waymark.casefile.CaseReference;
import org.waymark.contexts.ContextId;
import org.waymark.contexts.ContextReaderId;
import org.waymark.contexts.disruption.DisruptionCommand;
import org.waymark.contexts.disruption.DisruptionId;
import org.waymark.contexts.disruption.DisruptionLinkId;
import org.waymark.contexts.disruption.DisruptionQuery;
import org.waymark.contexts.disruption.DisruptionSteps;
import org.waymark.contexts.disruption.DisruptionView;
import org.waymark.contexts.disruption.Disruptions;
import org.waymark.contexts.disruption.ProtectedChildren;
import org.waymark.contexts.disruption.Tools;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Disruption",
        description = "Notices, orders and other tools against adults of concern and premises")
class DisruptionApi {
    private static final String PATH = "/api/v1/disruptions/";

    private final Access access;
    private final DisruptionQuery query;
    private final Disruptions disruptions;
    private final DisruptionSteps steps;
    private final ProtectedChildren children;
    private final Tools tools;

    DisruptionApi(
            Access access,
            DisruptionQuery query,
            Disruptions disruptions,
            DisruptionSteps steps,
            ProtectedChildren children,
            Tools tools) {
        this.access = access;
        this.query = query;
        this.disruptions = disruptions;
        this.steps = steps;
        this.children = children;
        this.tools = tools;
    }

    @Operation(
            summary = "The tools that may be considered",
            description = "With who issues each, whether a conviction is needed, and its source.")
    @GetMapping("/disruption-tools")
    Shown<Tools.Listed> tools() {
        return access.show(
                "disruption.tools",
                () -> {
                    disruptions.worker();
                    return new Tools.Listed(tools.today());
                });
    }

    @Operation(
            summary = "The tools that you read",
            description = "For the police and named managers; by pages.")
    @GetMapping("/disruptions")
    Shown<DisruptionQuery.Page> list(@RequestParam(required = false) @Nullable DisruptionId after) {
        return access.show("disruptions", () -> query.mine(after));
    }

    @Operation(
            summary = "Record that a tool is considered",
            description =
                    "Against an adult of concern or premises; never against anybody under 18 or of unknown age.")
    @PostMapping("/disruptions")
    @ResponseStatus(HttpStatus.CREATED)
    Made consider(CommandKey key, @RequestBody DisruptionBodies.Consider body) {
        var context = body.context();
        return made(
                disruptions.consider(
                        new DisruptionCommand.Consider(
                                key,
                                body.tool(),
                                body.target(),
                                body.subject(),
                                body.targetWords(),
                                body.adult(),
                                body.adultWords(),
                                body.why(),
                                body.on(),
                                context == null ? null : new ContextId(context))));
    }

    @Operation(
            summary = "Read one",
            description = "With the children whom you may see. Its ETag goes with steps.")
    @GetMapping("/disruptions/{disruption}")
    Shown<DisruptionView> read(@PathVariable DisruptionId disruption) {
        return access.show("disruption", () -> query.get(disruption));
    }

    @Operation(
            summary = "Record what happened next",
            description =
                    "Applied for, granted or refused, served, replied to, changed, reviewed, not kept, ended. Needs If-Match.")
    @PostMapping("/disruptions/{disruption}/steps")
    @ResponseStatus(HttpStatus.CREATED)
    Made step(
            @PathVariable DisruptionId disruption,
            CommandKey key,
            Version version,
            @RequestBody DisruptionBodies.Step body) {
        steps.record(
                new DisruptionCommand.TakeStep(
                        key,
                        disruption,
                        version.number(),
                        body.step(),
                        body.on(),
                        body.words(),
                        body.conditions(),
                        body.statement(),
                        body.expiresOn(),
                        body.reviewOn()));
        return made(disruption);
    }

    @Operation(
            summary = "Name a manager who may read it",
            description = "With a reason and a last day.")
    @PostMapping("/disruptions/{disruption}/readers")
    @ResponseStatus(HttpStatus.CREATED)
    Made name(
            @PathVariable DisruptionId disruption,
            CommandKey key,
            @RequestBody DisruptionBodies.Reader body) {
        var id =
                disruptions.name(
                        new DisruptionCommand.Name(
                                key, disruption, body.email(), body.because(), body.until()));
        return Made.of(id, PATH + disruption);
    }

    @Operation(
            summary = "End somebody's reading",
            description = "Not of those who run it. Needs If-Match.")
    @PostMapping("/disruptions/{disruption}/readers/{disruptionReader}/end")
    Made endReading(
            @PathVariable DisruptionId disruption,
            @PathVariable ContextReaderId disruptionReader,
            CommandKey key,
            Version version) {
        disruptions.endReading(
                new DisruptionCommand.EndReading(
                        key, disruption, version.number(), disruptionReader));
        return made(disruption);
    }

    @Operation(
            summary = "Link a child whom it protects",
            description =
                    "The child's worker reads that it does, until when, and the words for the child.")
    @PostMapping("/disruptions/{disruption}/children")
    @ResponseStatus(HttpStatus.CREATED)
    Made protect(
            @PathVariable DisruptionId disruption,
            CommandKey key,
            @RequestBody DisruptionBodies.Child body) {
        var reference = body.reference();
        var id =
                children.protect(
                        new DisruptionCommand.Protect(
                                key,
                                disruption,
                                reference != null && CaseReference.isReference(reference)
                                        ? new CaseReference(reference)
                                        : null,
                                body.basis(),
                                body.safeWords()));
        return Made.of(id, "/api/v1/disruption-links/" + id);
    }

    @Operation(
            summary = "What a child's file knows of a notice or order",
            description = "Until when it protects the child, and what the child needs to know.")
    @GetMapping("/disruption-links/{disruptionLink}")
    Shown<DisruptionQuery.OneLink> link(@PathVariable DisruptionLinkId disruptionLink) {
        return access.show("disruption.link", () -> query.link(disruptionLink));
    }

    @Operation(
            summary = "It no longer protects this child",
            description = "By the police, or whoever considered it first. Needs If-Match.")
    @PostMapping("/disruption-links/{disruptionLink}/end")
    Made end(@PathVariable DisruptionLinkId disruptionLink, CommandKey key, Version version) {
        children.end(new DisruptionCommand.EndProtection(key, disruptionLink, version.number()));
        return Made.of(disruptionLink, "/api/v1/disruption-links/" + disruptionLink);
    }

    private static Made made(DisruptionId id) {
        return Made.of(id, PATH + id);
    }
}
