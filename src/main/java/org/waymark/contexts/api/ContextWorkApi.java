package org.waymark.contexts.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Made;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.contexts.ContextAimId;
import org.waymark.contexts.ContextCases;
import org.waymark.contexts.ContextCommand;
import org.waymark.contexts.ContextId;
import org.waymark.contexts.ContextLinks;
import org.waymark.contexts.ContextMeasureId;
import org.waymark.contexts.ContextPlans;
import org.waymark.contexts.ContextReaderId;
import org.waymark.contexts.ContextWriting;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/contexts/{context}")
@Tag(name = "Contexts")
class ContextWorkApi {
    private final ContextCases cases;
    private final ContextWriting writing;
    private final ContextPlans plans;
    private final ContextLinks links;

    ContextWorkApi(
            ContextCases cases, ContextWriting writing, ContextPlans plans, ContextLinks links) {
        this.cases = cases;
        this.writing = writing;
        this.plans = plans;
        this.links = links;
    }

    @Operation(
            summary = "Write what your agency knows of a context",
            description = "By anybody who reads it; the conclusion by those who run it.")
    @PostMapping("/entries")
    @ResponseStatus(HttpStatus.CREATED)
    Made write(
            @PathVariable ContextId context,
            CommandKey key,
            @RequestBody ContextBodies.Entry body) {
        writing.write(
                new ContextCommand.Write(
                        key,
                        context,
                        body.part(),
                        body.words(),
                        body.harms() == null ? List.of() : body.harms()));
        return ContextApi.made(context);
    }

    @Operation(
            summary = "Name somebody who may read a context case",
            description = "With a reason and a last day. It shows them no child.")
    @PostMapping("/readers")
    @ResponseStatus(HttpStatus.CREATED)
    Made name(
            @PathVariable ContextId context,
            CommandKey key,
            @RequestBody ContextBodies.Reader body) {
        var id =
                cases.name(
                        new ContextCommand.Name(
                                key, context, body.email(), body.because(), body.until()));
        return Made.of(id, ContextApi.PATH + context);
    }

    @Operation(
            summary = "End somebody's reading of a context case",
            description = "Not of those who run it. Needs If-Match.")
    @PostMapping("/readers/{contextReader}/end")
    Made endReading(
            @PathVariable ContextId context,
            @PathVariable ContextReaderId contextReader,
            CommandKey key,
            Version version) {
        cases.endReading(
                new ContextCommand.EndReading(key, context, version.number(), contextReader));
        return ContextApi.made(context);
    }

    @Operation(summary = "Add an aim to the plan", description = "By those who run the context.")
    @PostMapping("/aims")
    @ResponseStatus(HttpStatus.CREATED)
    Made aim(@PathVariable ContextId context, CommandKey key, @RequestBody ContextBodies.Aim body) {
        var id = plans.add(new ContextCommand.AddAim(key, context, body.words()));
        return Made.of(id, ContextApi.PATH + context);
    }

    @Operation(
            summary = "Give an action to somebody of any agency",
            description = "By those who run the context; its owner sees the action alone.")
    @PostMapping("/actions")
    @ResponseStatus(HttpStatus.CREATED)
    Made action(
            @PathVariable ContextId context,
            CommandKey key,
            @RequestBody ContextBodies.Action body) {
        var aim = body.aim();
        var id =
                plans.add(
                        new ContextCommand.AddAction(
                                key,
                                context,
                                aim == null ? null : new ContextAimId(aim),
                                body.what(),
                                body.ownerEmail(),
                                body.ownerWords(),
                                body.dueOn()));
        return Made.of(id, "/api/v1/context-actions/" + id);
    }

    @Operation(
            summary = "Add something that is measured of the context",
            description = "With what it was at the beginning; never anything of a child.")
    @PostMapping("/measures")
    @ResponseStatus(HttpStatus.CREATED)
    Made measure(
            @PathVariable ContextId context,
            CommandKey key,
            @RequestBody ContextBodies.Measure body) {
        var id =
                writing.add(
                        new ContextCommand.AddMeasure(
                                key,
                                context,
                                body.what(),
                                body.baseline(),
                                body.baselineOn(),
                                body.seenBy()));
        return Made.of(id, ContextApi.PATH + context);
    }

    @Operation(
            summary = "Record a later value",
            description = "By whoever reads the context; how it changed is their judgement.")
    @PostMapping("/values")
    @ResponseStatus(HttpStatus.CREATED)
    Made value(
            @PathVariable ContextId context,
            CommandKey key,
            @RequestBody ContextBodies.Value body) {
        var measure = body.measure();
        writing.add(
                new ContextCommand.AddValue(
                        key,
                        context,
                        measure == null ? null : new ContextMeasureId(measure),
                        body.value(),
                        body.seenOn(),
                        body.seenBy(),
                        body.change()));
        return ContextApi.made(context);
    }

    @Operation(
            summary = "Link a child by the reference of their file",
            description = "By those who run the context and hold the child's whole file.")
    @PostMapping("/children")
    @ResponseStatus(HttpStatus.CREATED)
    Made link(
            @PathVariable ContextId context, CommandKey key, @RequestBody ContextBodies.Link body) {
        var reference = body.reference();
        var id =
                links.link(
                        new ContextCommand.Link(
                                key,
                                context,
                                reference != null && CaseReference.isReference(reference)
                                        ? new CaseReference(reference)
                                        : null,
                                body.why()));
        return Made.of(id, "/api/v1/context-links/" + id);
    }

    @Operation(
            summary = "Record a review",
            description = "With young people heard, and the day of the next. Needs If-Match.")
    @PostMapping("/reviews")
    @ResponseStatus(HttpStatus.CREATED)
    Made review(
            @PathVariable ContextId context,
            CommandKey key,
            Version version,
            @RequestBody ContextBodies.Review body) {
        cases.review(
                new ContextCommand.Review(
                        key,
                        context,
                        version.number(),
                        body.heldOn(),
                        body.present(),
                        body.youngPeople(),
                        body.changed(),
                        body.nextOn()));
        return ContextApi.made(context);
    }

    @Operation(
            summary = "Close a context case",
            description = "With its outcome and what goes on. Needs If-Match.")
    @PostMapping("/closing")
    Made close(
            @PathVariable ContextId context,
            CommandKey key,
            Version version,
            @RequestBody ContextBodies.Closing body) {
        cases.close(
                new ContextCommand.Close(
                        key,
                        context,
                        version.number(),
                        body.outcome(),
                        body.words(),
                        body.continues()));
        return ContextApi.made(context);
    }
}
