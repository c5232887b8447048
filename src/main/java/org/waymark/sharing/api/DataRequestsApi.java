package org.waymark.sharing.api;

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
import org.waymark.requests.CommandKey;
import org.waymark.sharing.DataRequestCommand;
import org.waymark.sharing.DataRequestFiles;
import org.waymark.sharing.DataRequestId;
import org.waymark.sharing.DataRequestOutcomes;
import org.waymark.sharing.DataRequestQueries;
import org.waymark.sharing.DataRequestSteps;
import org.waymark.sharing.DataRequestView;
import org.waymark.sharing.DataRequests;

@RestController
@RequestMapping("/api/v1/data-requests")
@Tag(
        name = "Register of requests",
        description =
                "Subject access, rectification, erasure, complaints and breaches (domain.md H.5)")
class DataRequestsApi {
    private static final String PATH = "/api/v1/data-requests/";

    private final Access access;
    private final DataRequests requests;
    private final DataRequestSteps steps;
    private final DataRequestFiles files;
    private final DataRequestOutcomes outcomes;
    private final DataRequestQueries query;

    DataRequestsApi(
            Access access,
            DataRequests requests,
            DataRequestSteps steps,
            DataRequestFiles files,
            DataRequestOutcomes outcomes,
            DataRequestQueries query) {
        this.access = access;
        this.requests = requests;
        this.steps = steps;
        this.files = files;
        this.outcomes = outcomes;
        this.query = query;
    }

    @Operation(
            summary = "The register",
            description =
                    "For the data-protection officer: what is open by when it is due, by pages, and"
                            + " the last closed.")
    @GetMapping
    Shown<DataRequestView.Register> register(
            @RequestParam(required = false) @Nullable String after) {
        return access.show("data-requests", () -> query.register(after));
    }

    @Operation(
            summary = "Write a request down",
            description = "By whoever got it. Its clock runs from the day it came.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made receive(CommandKey key, @RequestBody SharingBodies.Receive b) {
        requests.recorder();
        return made(
                requests.receive(
                        new DataRequestCommand.Receive(
                                key,
                                b.kind(),
                                b.reference(),
                                b.requester(),
                                b.requesterIs(),
                                b.receivedOn(),
                                b.knownAt(),
                                b.words(),
                                b.affected())));
    }

    @Operation(
            summary = "Read a request",
            description =
                    "By data protection, and by whoever wrote it down. Its ETag goes with it.")
    @GetMapping("/{request}")
    Shown<DataRequestView> read(@PathVariable DataRequestId request) {
        return access.show("data-request", () -> query.get(request));
    }

    @Operation(
            summary = "Add a step",
            description =
                    "A question to whoever asked stops the clock; their answer lets it run again"
                            + " with the days that were left. Needs If-Match.")
    @PostMapping("/{request}/steps")
    Made add(
            @PathVariable DataRequestId request,
            CommandKey key,
            Version version,
            @RequestBody SharingBodies.Step b) {
        steps.add(
                new DataRequestCommand.Add(
                        key, request, version.number(), b.step(), b.on(), b.words()));
        return made(request);
    }

    @Operation(
            summary = "Open the file of a request",
            description =
                    "Of its child and no other, to you, for 14 days or until it is closed. Needs"
                            + " If-Match.")
    @PostMapping("/{request}/file")
    Made open(
            @PathVariable DataRequestId request,
            CommandKey key,
            Version version,
            @RequestBody SharingBodies.Why b) {
        files.open(new DataRequestCommand.OpenFile(key, request, version.number(), b.why()));
        return made(request);
    }

    @Operation(
            summary = "Put a correction or a disagreement beside an entry",
            description = "The entry stays as it was; both are shown. Needs If-Match.")
    @PostMapping("/{request}/statements")
    Made state(
            @PathVariable DataRequestId request,
            CommandKey key,
            Version version,
            @RequestBody SharingBodies.Statement b) {
        files.state(
                new DataRequestCommand.State(
                        key, request, version.number(), b.entry(), b.kind(), b.words()));
        return made(request);
    }

    @Operation(
            summary = "Close a request",
            description = "With what became of it, why, and what was written. Needs If-Match.")
    @PostMapping("/{request}/outcome")
    Made settle(
            @PathVariable DataRequestId request,
            CommandKey key,
            Version version,
            @RequestBody SharingBodies.Settle b) {
        outcomes.settle(
                new DataRequestCommand.Settle(
                        key, request, version.number(), b.outcome(), b.words(), b.letter()));
        return made(request);
    }

    private static Made made(DataRequestId id) {
        return Made.of(id, PATH + id);
    }
}
